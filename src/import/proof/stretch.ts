/** A stretch of a sequence: from an index up to another that is not in it. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** How many there are in a stretch. */
export const lengthOf = ({ from, to }: Stretch): number => to - from

/** Tells whether there is none in a stretch. */
export const isEmpty = (stretch: Stretch): boolean => lengthOf(stretch) === 0

/** The indices of a stretch, in order. */
export const indicesOf = ({ from, to }: Stretch): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)

/** What is left of a stretch without some indices: stretches in order. */
export function without(stretch: Stretch, taken: ReadonlySet<number>): readonly Stretch[] {
  const left: Stretch[] = []
  for (const index of indicesOf(stretch)) {
    if (taken.has(index)) continue
    const last = left.at(-1)
    if (last?.to === index) left.pop()
    left.push({ from: last?.to === index ? last.from : index, to: index + 1 })
  }
  return left
}
