import type { LaidWord, Rect } from './word.ts'

/** CSS pixels by which words and columns may meet. */
const SLACK = 2

/**
 * The words of a publication that do not stand where they are read after the one before: to its right on the same line,
 * below it, in a column beside the block that it is in, or in a lower row of its table. Those with letters that run from right to left are passed over.
 */
export function findMisplaced(words: readonly LaidWord[]): readonly LaidWord[] {
  const own = words.filter(
    ({ isOwn, isUnseen, rects, text }) =>
      isOwn && !isUnseen && rects.length > 0 && !LEFTWARD.test(text),
  )
  const ends = endsOfBlocks(own)
  return own.filter((word, at) => {
    const before = own[at - 1]
    return before !== undefined && !follows(before, word, ends.get(before.block) ?? 0)
  })
}

const LEFTWARD = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/** How far right each block reaches. */
function endsOfBlocks(words: readonly LaidWord[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  for (const { block, rects } of words)
    for (const [x, , width] of rects) ends.set(block, Math.max(ends.get(block) ?? 0, x + width))
  return ends
}

/** Lines are told apart by their middles: of large type the places of two lines overlap. */
function follows(before: LaidWord, word: LaidWord, end: number): boolean {
  const [last, first] = [before.rects.at(-1), word.rects[0]]
  if (!last || !first || isInLowerRow(before, word)) return true
  const down = middleOf(first) - middleOf(last)
  const line = Math.min(last[3], first[3]) / 2
  if (down >= line) return true
  if (down > -line) return first[0] >= last[0] + last[2] - SLACK
  return before.block !== word.block && first[0] >= end - SLACK
}

/** A cell that goes down over several rows may end lower than the row after its own begins. */
function isInLowerRow({ cell: above }: LaidWord, { cell, rects: [first] }: LaidWord): boolean {
  if (!above || !cell || !first) return false
  const isWithin = middleOf(first) > cell[1] && middleOf(first) < cell[1] + cell[3]
  return isWithin && cell[1] > above[1] + SLACK
}

const middleOf = ([, y, , height]: Rect): number => y + height / 2
