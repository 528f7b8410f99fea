import type { Message } from '../message/message.ts'
import type { Publication } from '../publication/tree.ts'
import { expectedOf, type Furniture } from './expected.ts'
import { describe } from './hunk.ts'
import { findHunks, type Hunk, type ReadWord } from './hunks.ts'
import type { Reading } from './reading.ts'
import { readSpacedWords } from './spaced-words.ts'
import { findOtherSpaces } from './spaces.ts'

/** How an edition's words stand to the publication's: counts of words, and a message for each difference. */
export interface Parity {
  /** Number of words of the publication. */
  readonly words: number
  readonly missing: number
  /** Words that are there, but elsewhere. */
  readonly moved: number
  readonly added: number
  readonly messages: readonly Message[]
  /** The words of the publication as they were read, in order; none where anything differs. */
  readonly read: readonly ReadWord[]
}

/** So many differences are told; an edition with more is wrong throughout. */
const MOST_MESSAGES = 25

/** Compares what was read from an edition with all that belongs in it: the words, and the furniture in its places. */
export function compare(
  publication: Publication,
  furniture: Furniture,
  { pieces, keepsSpaces = false }: Reading,
  edition: string,
): Parity {
  const expected = expectedOf(publication, furniture)
  const found = pieces.flatMap(({ text, ...piece }): readonly ReadWord[] =>
    readSpacedWords(text).map((word) => ({ ...piece, ...word })),
  )
  const hunks = findHunks(expected, found)
  const about = { severity: 'error', source: publication.source, edition } as const
  const told = [
    ...hunks.slice(0, MOST_MESSAGES).map((hunk) => describe(hunk, edition)),
    ...(hunks.length > MOST_MESSAGES ? [more(hunks.length - MOST_MESSAGES)] : []),
    ...(keepsSpaces && hunks.length === 0 ? findOtherSpaces(expected, found) : []),
  ]
  const messages = told.map((one) => ({ ...about, publication: publication.name, ...one }))
  const words = expected.filter((word) => !word.furniture).length
  const read = hunks.length > 0 ? [] : found.filter((_, at) => !expected[at]?.furniture)
  return { words, ...count(hunks), messages, read }
}

/** A word of the publication that lacks in one place and is too many in another has moved. */
function count(hunks: readonly Hunk[]): { missing: number; moved: number; added: number } {
  const found = hunks.flatMap((hunk) => hunk.found).map(({ text }) => text)
  const surplus = new Map<string, number>()
  for (const text of found) surplus.set(text, (surplus.get(text) ?? 0) + 1)
  const lacking = hunks.flatMap((hunk) => hunk.expected).filter(({ furniture }) => !furniture)
  let moved = 0
  for (const { text } of lacking) {
    const left = surplus.get(text) ?? 0
    if (left === 0) continue
    surplus.set(text, left - 1)
    moved += 1
  }
  return { missing: lacking.length - moved, moved, added: found.length - moved }
}

const more = (count: number): Pick<Message, 'rule' | 'reason'> => ({
  rule: 'parity',
  reason: `There are ${count} more differences.`,
})
