import { Loss } from './loss.ts'
import type { Begin } from './press.ts'

/** The result of `work`, or a `Loss` (hung) if it takes longer than `deadline` milliseconds. */
export const within = <Result>(deadline: number, work: Promise<Result>): Promise<Result> =>
  inPieces(deadline, () => work)

/** The same of work that may begin pieces: each has its own deadline, from where it begins. */
export async function inPieces<Result>(
  deadline: number,
  work: (begin: Begin) => Promise<Result>,
): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const watch = (time: number) => {
    const began = performance.now()
    const giveUp = () => reject(new Loss('hung', HANGS, { waited: performance.now() - began }))
    return setTimeout(giveUp, time)
  }
  let watchdog: ReturnType<typeof watch> | undefined = watch(deadline)
  const begin: Begin = (piece) => {
    if (!watchdog) return
    clearTimeout(watchdog)
    watchdog = watch(piece.deadline)
  }
  try {
    return await Promise.race([work(begin), late])
  } finally {
    clearTimeout(watchdog)
    watchdog = undefined
  }
}

const HANGS = 'it does not answer'
