import { toEpochDay } from '../deposit/day.ts'

/** East of all others the day begins so many milliseconds earlier than in UTC (UTC+14, Line Islands). */
const FARTHEST = 14 * 60 * 60 * 1000

/**
 * The day that a build is told to go by in `SOURCE_DATE_EPOCH`, or else today where the day began first: what is still to
 * come there is still to come everywhere. What is written does not depend on it.
 */
export const todayFrom = (
  environment: Readonly<Record<string, string | undefined>>,
  now: number = Date.now(),
): string =>
  toEpochDay(environment.SOURCE_DATE_EPOCH ?? '') ??
  new Date(now + FARTHEST).toISOString().slice(0, 10)
