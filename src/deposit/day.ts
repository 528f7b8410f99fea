/** The day of `SOURCE_DATE_EPOCH`, in seconds since 1970 (reproducible-builds.org/specs/source-date-epoch); none where it is no such count. */
export const toEpochDay = (epoch: string): string | undefined =>
  /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1_000).toISOString().slice(0, 10) : undefined

/**
 * The day of a bag: that which was asked for, or that of the publication's last change, of which a month or a year alone may be
 * known; that is then no day.
 */
export const dayOf = (changed: string, madeOn: string | undefined): string | undefined =>
  madeOn ?? (/^\d{4}-\d{2}-\d{2}$/.test(changed) ? changed : undefined)
