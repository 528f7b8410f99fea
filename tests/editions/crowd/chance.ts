import { makeRandom } from '../../../scripts/bench/generate.ts'

/** What a crowded text is made by: chance that a seed gives, and words no two of which are alike. */
export interface Chance {
  /** A whole number from 0 to one less than `count`. */
  upTo(count: number): number
  pick<Item>(items: readonly Item[]): Item
  /** True so often as `share` of 1 says. */
  falls(share: number): boolean
  times<Item>(count: number, make: (index: number) => Item): readonly Item[]
  word(): string
  words(): string
  /** The next number of a kind, from 1. */
  next(kind: string): number
  /** Notes that are referred to and are not set yet, each line by line. */
  readonly notes: string[][]
}

const ROOTS = ['wren', 'ferry', 'rope', 'toll', 'quay', 'mill', 'oar', 'bell']

export function makeChance(seed: number): Chance {
  const random = makeRandom(seed)
  const counts = new Map<string, number>()
  const upTo = (count: number): number => Math.floor(random() * count)
  const pick = <Item>(items: readonly Item[]): Item => items[upTo(items.length)] as Item
  const times = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
    Array.from({ length: count }, (_, index) => make(index))
  const next = (kind: string): number => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return counts.get(kind) ?? 0
  }
  const word = (): string => `${pick(ROOTS)}${next('word')}`
  const words = (): string => times(1 + upTo(4), word).join(' ')
  return { upTo, pick, falls: (share) => random() < share, times, word, words, next, notes: [] }
}
