import { Loss } from './loss.ts'

/** The result of `work`, or a `Loss` (hung) if it takes longer than `deadline` milliseconds. */
export async function within<Result>(deadline: number, work: Promise<Result>): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const watchdog = setTimeout(() => reject(new Loss('hung')), deadline)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(watchdog)
  }
}
