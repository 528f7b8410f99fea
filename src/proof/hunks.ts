import { diffArrays } from 'diff'
import { commonEnds } from './common-ends.ts'
import type { ExpectedWord } from './expected.ts'
import { withoutIdleJoiners } from './idle-joiners.ts'
import type { Where } from './where.ts'

/** A word as it was read, and where. */
export interface ReadWord {
  readonly text: string
  /** Left out where the bytes do not say whether it was added. */
  readonly furniture?: boolean
  /** How its letters are set off, as in a piece. */
  readonly stress?: string
  readonly where: Where
  /** White space before it, where it is other than one plain space or a line's end. */
  readonly before?: string
}

/** Words that differ between two that agree: what belongs there, and what stands there. */
export interface Hunk {
  readonly expected: readonly ExpectedWord[]
  readonly found: readonly ReadWord[]
  /** The word before the difference, where there is one. */
  readonly after?: ExpectedWord
  /** The next word that agrees, for a difference that lacks no word. */
  readonly before?: ExpectedWord
}

/** So many differences are found; an edition with more is wrong throughout. */
const MOST_EDITS = 4000

/** Every difference between the words that must be read and those that were. */
export function findHunks(
  expected: readonly ExpectedWord[],
  found: readonly ReadWord[],
): readonly Hunk[] {
  const { start, end } = commonEnds(expected, found, isSame)
  if (start === expected.length && start === found.length) return []
  const expectedPart = expected.slice(start, expected.length - end)
  const foundPart = found.slice(start, found.length - end)
  const changes = diffArrays<ExpectedWord | ReadWord>([...expectedPart], [...foundPart], {
    comparator: isSame,
    maxEditLength: MOST_EDITS,
  })
  if (!changes) return [toHunk(expected, start, expectedPart.length, foundPart)]
  return join(changes, expected, found, start)
}

/** A word agrees in its letters and, where the bytes say it, in being the publication's or added. */
const isSame = (one: ExpectedWord | ReadWord, other: ExpectedWord | ReadWord): boolean =>
  isSameWord(one.text, other.text) &&
  (one.furniture === undefined ||
    other.furniture === undefined ||
    one.furniture === other.furniture)

const isSameWord = (one: string, other: string): boolean =>
  one === other || withoutIdleJoiners(one) === withoutIdleJoiners(other)

/** Joins neighbouring removals and additions into hunks. */
function join(
  changes: readonly { added: boolean; removed: boolean; value: readonly unknown[] }[],
  expected: readonly ExpectedWord[],
  found: readonly ReadWord[],
  start: number,
): readonly Hunk[] {
  const hunks: Hunk[] = []
  let [at, foundAt] = [start, start]
  let [missing, surplus] = [0, 0]
  const close = (): void => {
    if (missing + surplus > 0)
      hunks.push(toHunk(expected, at - missing, missing, found.slice(foundAt - surplus, foundAt)))
    missing = surplus = 0
  }
  for (const { value, added, removed } of changes) {
    if (!added && !removed) close()
    if (removed) missing += value.length
    if (added) surplus += value.length
    if (!added) at += value.length
    if (!removed) foundAt += value.length
  }
  close()
  return hunks
}

function toHunk(
  words: readonly ExpectedWord[],
  at: number,
  length: number,
  found: readonly ReadWord[],
): Hunk {
  const [after, before] = [words[at - 1], words[at + length]]
  const expected = words.slice(at, at + length)
  return { expected, found, ...(after && { after }), ...(before && { before }) }
}
