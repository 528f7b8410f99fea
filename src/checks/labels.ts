import type { Position } from '../message/message.ts'
import { type Passage, passagesOf } from '../publication/passages.ts'
import type { Part } from '../publication/tree.ts'

/** The label of the paragraph, table or note that a position of a part stands in; none before the first. */
export type LabelAt = (part: Part, position: Position) => string | undefined

/** Finds labels; the passages of each part are set in order once. */
export function makeLabelAt(): LabelAt {
  const known = new Map<Part, readonly Passage[]>()
  return (part, { line }) => {
    const passages = known.get(part) ?? inOrder(part)
    known.set(part, passages)
    return passages[countUntil(line, passages) - 1]?.label
  }
}

/** How many of the passages begin on a line or before it. */
function countUntil(line: number, passages: readonly Passage[]): number {
  let [first, past] = [0, passages.length]
  while (first < past) {
    const middle = (first + past) >> 1
    if ((passages[middle]?.position.line ?? 0) <= line) first = middle + 1
    else past = middle
  }
  return first
}

const inOrder = (part: Part): readonly Passage[] =>
  passagesOf(part).toSorted((one, other) => one.position.line - other.position.line)
