import { getHeapStatistics } from 'node:v8'
import { expect, test } from 'vitest'
import { giveBack } from '../../src/run/give-back.ts'

const used = (): number => getHeapStatistics().used_heap_size

test('what was used up is given back where it is much, and what is held stays', () => {
  giveBack()
  const held = Array.from({ length: 1000 }, (_, index) => ({ index }))
  const before = used()
  let waste: readonly object[] = Array.from({ length: 9_000_000 }, (_, index) => ({ index }))
  const between = used()
  expect(between - before).toBeGreaterThan(300_000_000)
  expect(waste.length).toBe(9_000_000)
  waste = []
  giveBack()
  expect(used() - before).toBeLessThan(50_000_000)
  expect(held.at(-1)).toEqual({ index: 999 })
})
