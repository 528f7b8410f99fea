const LABEL = /^((?:[A-Z]|\d{1,4})(?:\.\d{1,4})+)\.?(?=\s)/

/** A paragraph number, and as it is printed: with a full stop, or without. */
export interface Numbering {
  readonly number: string
  readonly label: string
}

/** The number that opens a paragraph, as `7.1`, `7.1.2`, `A.3` or `7.1.`; none where a point is escaped. */
export function numberingAt(content: string): Numbering | undefined {
  const [label, number] = LABEL.exec(content) ?? []
  return label !== undefined && number !== undefined ? { number, label } : undefined
}

/**
 * Tells whether `number` may follow `previous`: the next at its depth, the first below, the next above, or the first
 * of the first annex.
 */
export const follows = (previous: string, number: string): boolean =>
  successorsOf(previous, number).includes(number) ||
  (/^\d/.test(previous) && /^A(?:\.1)+$/.test(number))

/** The number that belongs after `previous` where `number` stands: of those that may, the one most like it. */
export function successorFor(previous: string, number: string): string {
  if (isWhole(previous) && !isWhole(number)) return increment(previous)
  const candidates = successorsOf(previous, number)
  const likeness = candidates.map((candidate) => countCommon(candidate, number))
  return candidates[likeness.lastIndexOf(Math.max(...likeness))] ?? number
}

/** Numbers as deep as `number` that may follow `previous`, those that change least last. */
function successorsOf(previous: string, number: string): readonly string[] {
  const before = previous.split('.')
  const depth = number.split('.').length
  const next = before.slice(0, depth).map((_, index) => nextAt(before, index, depth))
  if (depth <= before.length) return next
  const first = below(previous, depth - before.length)
  return isWhole(previous) ? [first] : [...next, first]
}

/** A paragraph `3.` is followed by `4.`, or by `3.1` in it: `4.1` would begin a chapter, which whole numbers have not. */
const isWhole = (number: string): boolean => /^\d+$/.test(number)

const below = (number: string, levels: number): string => number + '.1'.repeat(levels)

function nextAt(parts: readonly string[], depth: number, length: number): string {
  const head = [...parts.slice(0, depth), increment(parts[depth] ?? '')].join('.')
  return below(head, length - depth - 1)
}

const countCommon = (one: string, other: string): number => {
  const parts = other.split('.')
  const index = one.split('.').findIndex((part, depth) => part !== parts[depth])
  return index < 0 ? parts.length : index
}

const increment = (part: string): string =>
  /^\d+$/.test(part) ? String(Number(part) + 1) : String.fromCharCode(part.charCodeAt(0) + 1)
