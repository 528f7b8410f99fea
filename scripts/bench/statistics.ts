/** A measure: what it compares, its readings in one unit, and the ratio that may not be passed. */
export interface Measure {
  readonly title: string
  readonly unit: 'ms' | 'MB' | 'KB' | 'keys'
  readonly base: readonly number[]
  readonly ours: readonly number[]
  /** The highest ratio of the medians of `ours` and `base` (issues 3, 10, 11, 13 and 15, "Measured"). */
  readonly limit: number
}

/** The middle of some readings; of an even number, the lower of the two in the middle. */
export function median(readings: readonly number[]): number {
  const sorted = [...readings].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}

export const ratioOf = ({ base, ours }: Measure): number => median(ours) / median(base)

/** One line of the table: title, both medians, their ratio, and whether it is within the limit. */
export function toLine(measure: Measure): string {
  const { title, unit, base, ours, limit } = measure
  const ratio = ratioOf(measure)
  const verdict = Number.isFinite(limit)
    ? `${ratio <= limit ? 'within' : 'OVER'} ${limit}`
    : 'no limit'
  const reading = (values: readonly number[]): string => `${Math.round(median(values))} ${unit}`
  return `${title}: ${reading(ours)} against ${reading(base)} = ${ratio.toFixed(3)} (${verdict})`
}

/** Milliseconds that some work takes. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
