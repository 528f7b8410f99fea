/** What the front matter says of when a publication came out, and when it was changed. */
export interface Dated {
  readonly date: string
  readonly versions?: readonly { readonly date: string }[] | undefined
  readonly 'status-date'?: string | undefined
}

/**
 * The day on which a publication was last changed, as its front matter says: that of its last version or of its status, or
 * that on which it came out. As much of it is known as is written: `2006-10-09`, `2006-10`, `2006`.
 */
export function changedOn({ date, versions, 'status-date': statusDate }: Dated): string {
  const dates = [date, versions?.at(-1)?.date ?? date, statusDate ?? date]
  return dates.reduce((latest, one) => (toDay(one) > toDay(latest) ? one : latest))
}

/** The first day of a date of which less is known than a day: `2006-10-01` of `2006-10`. */
export const toDay = (date: string): string => `${date}-01-01`.slice(0, 10)

/** Tells whether a date is before another, as far as both are known: 2006 is not before 2006-10-09. */
export function isBefore(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length)
  return one.slice(0, known) < other.slice(0, known)
}
