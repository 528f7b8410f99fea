import type { Fault, Held } from './bag.ts'
import { decode } from './encodings.ts'

/** The most bytes of a tag file that is understood and not only counted: a manifest of a million files has some 200 MB. */
const MOST = 256 * 2 ** 20

/** A line of a tag file, and its number, from 1. */
export interface Line {
  readonly text: string
  readonly number: number
}

/** What a tag file says, line by line; no lines where it cannot be read. */
export interface TagFile {
  readonly lines: readonly Line[]
  readonly faults: readonly Fault[]
}

/** Reads a tag file in the encoding that the bag declares. Its lines end in LF, CR or both (RFC 8493, 2.1.3). */
export async function readTagFile(held: Held, encoding: string): Promise<TagFile> {
  const fail = (reason: string, hint: string): TagFile => ({
    lines: [],
    faults: [{ rule: 'bag-encoding', severity: 'error', file: held.path, reason, hint }],
  })
  if (held.size > MOST)
    return fail(
      `This tag file has ${held.size.toLocaleString('en-GB')} bytes, more than can be read`,
      'divide the bag into several',
    )
  try {
    const { text, hasMark } = decode(await readWhole(held), encoding)
    const faults = hasMark && encoding.toUpperCase() === 'UTF-8' ? [markFault(held.path)] : []
    return { lines: toLines(text), faults }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return fail(
      `It is not in the encoding that bagit.txt names: ${encoding}`,
      'name the encoding that it has in bagit.txt, or save it in that one',
    )
  }
}

const markFault = (file: string): Fault => ({
  rule: 'bag-encoding',
  severity: 'warning',
  file,
  line: 1,
  reason:
    'A byte order mark opens this file, which other programs take for a part of its first line',
  hint: 'save it as UTF-8 without a byte order mark',
})

/** All bytes of a file that is known to be small. */
export async function readWhole(held: Held): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of held.read()) pieces.push(Uint8Array.from(piece))
  return Buffer.concat(pieces)
}

/** The lines of a text that say something. */
export const toLines = (text: string): readonly Line[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((text, index) => ({ text, number: index + 1 }))
    .filter(({ text }) => text.trim() !== '')
