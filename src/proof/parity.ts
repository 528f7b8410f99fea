import { diffArrays } from 'diff'
import type { Message } from '../message/message.ts'
import type { Word } from '../publication/runs.ts'
import type { Publication } from '../publication/tree.ts'
import { toWords } from '../publication/words.ts'
import { settle } from './authors-own.ts'
import { sortFurniture } from './furniture.ts'
import { describe } from './hunk.ts'
import type { Reading } from './reading.ts'

/** How an edition's words stand to the publication's: counts of words, and a message for each difference. */
export interface Parity {
  /** Number of words of the publication. */
  readonly words: number
  readonly missing: number
  /** Words that are there, but elsewhere. */
  readonly moved: number
  readonly added: number
  readonly messages: readonly Message[]
}

/** A word as it was read, and where. */
export interface ReadWord {
  readonly text: string
  readonly where: string
}

/** Words that differ between two that agree: what belongs there, and what stands there. */
export interface Hunk {
  readonly expected: readonly Word[]
  readonly found: readonly ReadWord[]
  /** The word before the difference, where there is one. */
  readonly after?: Word
  /** The place of the next word that agrees, for a difference that lacks no word. */
  readonly before?: Word
}

/** So many differences are found and told; an edition with more is wrong throughout. */
const MOST_EDITS = 4000
const MOST_MESSAGES = 25

/** Compares what was read from an edition with the words and the furniture that belong in it. */
export function compare(
  publication: Publication,
  words: readonly Word[],
  furniture: readonly string[],
  reading: Reading,
  edition: string,
): Parity {
  const { pieces, lacking } = sortFurniture(settle(reading.pieces, words.map(toText)), furniture)
  const found = pieces.flatMap(({ text, where }) =>
    toWords(text).map((word) => ({ text: word, where })),
  )
  const hunks = findHunks(words, found)
  const about = { severity: 'error' as const, publication: publication.name, edition }
  const messages = [
    ...hunks.slice(0, MOST_MESSAGES).map((hunk) => ({ ...about, ...describe(hunk, edition) })),
    ...(hunks.length > MOST_MESSAGES ? [{ ...about, ...more(hunks.length - MOST_MESSAGES) }] : []),
    ...lacking.slice(0, MOST_MESSAGES).map((text) => ({ ...about, ...lacks(text, edition) })),
  ].map((message) => ({ source: publication.source, ...message }))
  return { words: words.length, ...count(hunks), messages }
}

function findHunks(words: readonly Word[], found: readonly ReadWord[]): readonly Hunk[] {
  const start = commonStart(words, found)
  if (start === words.length && start === found.length) return []
  const end = commonEnd(words, found, start)
  const expectedPart = words.slice(start, words.length - end)
  const foundPart = found.slice(start, found.length - end)
  const changes = diffArrays<string>(expectedPart.map(toText), foundPart.map(toText), {
    maxEditLength: MOST_EDITS,
  })
  if (!changes) return [toHunk(words, start, expectedPart.length, foundPart)]
  return gather(changes, words, found, start)
}

/** Joins neighbouring removals and additions into hunks. */
function gather(
  changes: readonly { added: boolean; removed: boolean; value: string[] }[],
  words: readonly Word[],
  found: readonly ReadWord[],
  start: number,
): readonly Hunk[] {
  const hunks: Hunk[] = []
  let [at, foundAt] = [start, start]
  let [missing, added] = [0, 0]
  const close = (): void => {
    if (missing + added > 0)
      hunks.push(toHunk(words, at - missing, missing, found.slice(foundAt - added, foundAt)))
    missing = added = 0
  }
  for (const { value, added: isAdded, removed } of changes) {
    if (!isAdded && !removed) close()
    if (removed) missing += value.length
    if (isAdded) added += value.length
    if (!isAdded) at += value.length
    if (!removed) foundAt += value.length
  }
  close()
  return hunks
}

function toHunk(
  words: readonly Word[],
  at: number,
  length: number,
  found: readonly ReadWord[],
): Hunk {
  const [after, before] = [words[at - 1], words[at + length]]
  const expected = words.slice(at, at + length)
  return { expected, found, ...(after && { after }), ...(before && { before }) }
}

/** A word that lacks in one place and is too many in another has moved. */
function count(hunks: readonly Hunk[]): { missing: number; moved: number; added: number } {
  const surplus = new Map<string, number>()
  for (const { text } of hunks.flatMap((hunk) => hunk.found))
    surplus.set(text, (surplus.get(text) ?? 0) + 1)
  const expected = hunks.flatMap((hunk) => hunk.expected)
  let moved = 0
  for (const { text } of expected) {
    const left = surplus.get(text) ?? 0
    if (left === 0) continue
    surplus.set(text, left - 1)
    moved += 1
  }
  const found = hunks.reduce((sum, hunk) => sum + hunk.found.length, 0)
  return { missing: expected.length - moved, moved, added: found - moved }
}

const toText = ({ text }: { readonly text: string }): string => text

function commonStart(words: readonly Word[], found: readonly ReadWord[]): number {
  const differing = words.findIndex((word, index) => word.text !== found[index]?.text)
  return differing < 0 ? words.length : differing
}

function commonEnd(words: readonly Word[], found: readonly ReadWord[], start: number): number {
  const most = Math.min(words.length, found.length) - start
  for (let length = 0; length < most; length++)
    if (words.at(-1 - length)?.text !== found.at(-1 - length)?.text) return length
  return most
}

const more = (count: number): Pick<Message, 'rule' | 'reason'> => ({
  rule: 'parity',
  reason: `There are ${count} more differences.`,
})

const lacks = (text: string, edition: string): Pick<Message, 'rule' | 'reason' | 'hint'> => ({
  rule: 'furniture',
  reason: `The ${edition} edition lacks the added words “${text}” where they belong.`,
  hint: 'build the edition again; do not edit a finished one',
})
