/** How many are the same at the start of two rows, and, of those that are left, at their ends. */
export function commonEnds<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  isSame: (one: One, other: Other) => boolean,
): { readonly start: number; readonly end: number } {
  const most = Math.min(ones.length, others.length)
  const isSameAt = (at: number): boolean => {
    const [one, other] = [ones.at(at), others.at(at)]
    return one !== undefined && other !== undefined && isSame(one, other)
  }
  let start = 0
  while (start < most && isSameAt(start)) start += 1
  let end = 0
  while (end < most - start && isSameAt(-1 - end)) end += 1
  return { start, end }
}
