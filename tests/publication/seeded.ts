/** A stream of whole numbers below a limit, the same for the same seed (mulberry32). */
export type Numbers = (limit: number) => number

export function seeded(seed: number): Numbers {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** One of several values. */
export function pick<T>(values: readonly [T, ...T[]], numbers: Numbers): T {
  return values[numbers(values.length)] ?? values[0]
}
