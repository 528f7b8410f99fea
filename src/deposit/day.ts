/**
 * The day of a bag: that of `SOURCE_DATE_EPOCH`, in seconds since 1970 (reproducible-builds.org/specs/source-date-epoch), or
 * that of the publication, which may be known to a month or a year alone and is then no day.
 */
export function dayOf(date: string, epoch: string | undefined): string | undefined {
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch))
    return new Date(Number(epoch) * 1_000).toISOString().slice(0, 10)
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined
}
