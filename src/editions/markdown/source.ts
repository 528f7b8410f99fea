import type { Part, Publication } from '../../publication/tree.ts'
import { writeFileTables } from './file-tables.ts'
import { relabel, sharedLabels } from './labels.ts'

/**
 * The text of the publication's own file; for a folder, its parts after it, each under a line that names it. Tables whose
 * rows lie in files stand in it as tables.
 */
export function sourceOf(publication: Publication): string {
  const { source, parts } = publication
  const shared = sharedLabels(publication)
  const own = parts.find((part) => part.name === '')
  const named = parts.filter((part) => part.name)
  const texts = named.map(
    (part) => `${openPart(part)}\n\n${relabel(writeFileTables(part), part, shared)}`,
  )
  return [own ? writeFileTables(own) : source.text, ...texts].map(close).join('\n').normalize('NFC')
}

/** A line that any reader of Markdown takes for the definition of a link, and so does not show. */
const openPart = ({ name }: Part): string => `[//]: # (part: ${name})`

/** A text that ends with one line feed. */
const close = (text: string): string => `${text.replace(/\n*$/, '')}\n`
