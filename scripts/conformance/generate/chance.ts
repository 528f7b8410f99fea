import { makeRandom } from '../../bench/generate.ts'

/** Choices by chance, the same for the same seed. */
export interface Chance {
  /** A whole number from 0 on, below a limit. */
  below(limit: number): number
  /** One of several values. */
  pick<Value>(values: readonly [Value, ...Value[]]): Value
  /** True so many times of a hundred. */
  happens(percent: number): boolean
}

export function makeChance(seed: number): Chance {
  const random = makeRandom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  return {
    below,
    pick: (values) => values[below(values.length)] ?? values[0],
    happens: (percent) => below(100) < percent,
  }
}

/** So many values, made one after another. */
export const times = <Value>(count: number, make: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => make(index))
