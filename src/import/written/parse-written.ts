import { posix } from 'node:path'
import type { Message, Source } from '../../message/message.ts'
import { type Parsed, parsePublication } from '../../publication/parse/publication.ts'
import type { PublicationFiles } from '../publication-files.ts'
import { fillFrontMatter } from './fill-front-matter.ts'

/** Files that were written, read as the publication that they are. */
interface ParsedFiles extends Parsed {
  /** The keys that the front matter must have and has no value for; they are read as if they had one. */
  readonly missing: readonly string[]
  /** A message on what was read, at its place in the files. */
  toWritten(message: Message): Message
}

/** The file of a part: its place, a hyphen, its name. */
const PART = /^\d+-(.+)\.md$/

/** Reads the files of a publication before they are written; `content` is how the content folder is called. */
export function parseWritten(files: PublicationFiles, name: string, content: string): ParsedFiles {
  const main = files.has(`${name}.md`) ? `${name}.md` : `${name}/index.md`
  const toSource = (path: string): Source => ({
    path: posix.join(content, path),
    text: String(files.get(path) ?? ''),
  })
  const whole = toSource(main)
  const { text, missing, added } = fillFrontMatter(whole.text)
  const filled = { ...whole, text }
  const texts = [...files].filter(([path, text]) => typeof text === 'string' && path !== main)
  const parts = texts.flatMap(([path]) => {
    const [, part] = PART.exec(posix.basename(path)) ?? []
    return part === undefined ? [] : [{ name: part, source: toSource(path) }]
  })
  const csv = texts
    .filter(([path]) => path.endsWith('.csv'))
    .map(([path]) => ({ file: posix.basename(path), source: toSource(path) }))
  const pictures = [...files].flatMap(([path, bytes]) =>
    typeof bytes === 'string' ? [] : [{ path: posix.relative(name, path), bytes }],
  )
  const sources = { name, main: filled, parts: parts.sort(byPlace), csv }
  const { publication, messages } = parsePublication(sources, pictures)
  const toWritten = (message: Message): Message => toWhole(message, { filled, whole, added })
  const read = publication && { publication }
  return { ...read, messages: messages.map(toWritten), missing, toWritten }
}

const byPlace = (one: { readonly source: Source }, other: { readonly source: Source }): number =>
  placeOf(one.source) - placeOf(other.source)

/** The place of a part: 7 of `07-next-steps.md`. */
const placeOf = ({ path }: Source): number => Number.parseInt(posix.basename(path), 10)

/** A message on a text that was filled, at its place in the text that is written. */
function toWhole(
  message: Message,
  {
    filled,
    whole,
    added,
  }: { readonly filled: Source; readonly whole: Source; readonly added: number },
): Message {
  const { source, position } = message
  if (source !== filled || !position) return message
  return {
    ...message,
    source: whole,
    position: { ...position, line: Math.max(1, position.line - added) },
  }
}
