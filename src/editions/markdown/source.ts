import type { Publication } from '../../publication/tree.ts'
import { relabel } from './labels.ts'

/** The text of the publication's own file; for a folder, its parts after it, each under a line that names it. */
export function sourceOf(publication: Publication): string {
  const { source, parts } = publication
  const named = parts.filter((part) => part.name)
  const texts = named.map((part) => `${openPart(part.name)}\n\n${relabel(part, publication)}`)
  return [source.text, ...texts].map(close).join('\n').normalize('NFC')
}

/** A line that any reader of Markdown takes for the definition of a link, and so does not show. */
const openPart = (name: string): string => `[//]: # (part: ${name})`

/** A text that ends with one line feed. */
const close = (text: string): string => `${text.replace(/\n*$/, '')}\n`
