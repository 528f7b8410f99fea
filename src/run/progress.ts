import { allOf } from './all-of.ts'

/** Tells how far a stage of the build has come. */
export type Progress = (stage: string, done: number, total: number) => void

/**
 * Runs `work` on every item, so many at a time, and tells the progress; results keep the order of the items. Where one
 * fails no other is begun, and those in hand are waited for.
 */
export async function forEach<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<Result>,
  tell: (done: number, total: number) => void = () => {},
): Promise<readonly Result[]> {
  const results: Result[] = []
  let next = 0
  let done = 0
  const worker = async (): Promise<void> => {
    try {
      for (let index = next++; index < items.length; index = next++) {
        const item = items[index] as Item
        results[index] = await work(item, index)
        tell(++done, items.length)
      }
    } catch (error) {
      next = items.length
      throw error
    }
  }
  await allOf(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  return results
}
