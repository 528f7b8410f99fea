import { createHash } from 'node:crypto'
import type { Part, Publication } from './tree.ts'
import { type MarkedRun, markedRunsOf } from './versions/marks.ts'
import { toWords } from './words.ts'

/**
 * In which way a text is hashed. It is raised whenever the same text comes to have another hash, as when more of it is hashed:
 * what was recorded in another way is compared with nothing.
 */
const FORM = 2

/** So many hexadecimal digits tell two texts apart: by chance one change in 2^64 is missed. */
const DIGITS = 16

/**
 * The hash of all that a reader sees of a publication: its title, its words, how they are set, where links lead, what
 * abbreviations stand for, the bytes of pictures. What its Markdown looks like, its other front matter and the names of its files make no difference.
 */
export const hashOfText = ({ frontMatter, parts, files }: Publication): string => {
  const bytes = new Map(files.map((file) => [file.path, file.bytes]))
  const pictures = parts.flatMap(({ index }) => index.files.filter((path) => !ROWS.test(path)))
  const seen = [
    toWords(frontMatter.title).join(' '),
    ...parts.map(({ hash }) => hash),
    ...pictures.map((path) => hashOfBytes(bytes.get(path) ?? '')),
  ]
  return `${FORM}-${hashOfBytes(JSON.stringify(seen)).slice(0, DIGITS)}`
}

/** Tells whether two hashes of texts were made in one way, and so may be compared. */
export const isOneForm = (one: string, other: string): boolean =>
  one.split('-')[0] === other.split('-')[0]

/** The rows of a table that lie in a file are words of the text. */
const ROWS = /\.csv$/i

/** The hash of what is seen of a part, but for the bytes of its pictures. */
export const hashOfPart = (part: Part): string =>
  hashOfBytes(JSON.stringify(markedRunsOf(part, CELLS).map(seenOf)))

/** An empty cell is seen too. */
const CELLS = { inCell: () => ({ before: ['|'] }) }

function seenOf({ text, furniture, mark }: MarkedRun): readonly string[] {
  if (!mark) return [furniture ? 'cell' : toWords(text).join(' ')]
  const { kind, value, words } = mark
  return kind === 'picture' ? [kind] : [kind, value, words]
}

/** The SHA-256 of bytes, in hexadecimal. */
export const hashOfBytes = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')
