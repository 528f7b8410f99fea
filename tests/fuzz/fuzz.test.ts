import { expect, test } from 'vitest'
import { failures, readFailure } from '../../scripts/fuzz/failures.ts'
import { papers } from '../../scripts/fuzz/papers.ts'
import { prove } from '../../scripts/fuzz/proof/faults.ts'
import { makePressed } from '../../scripts/fuzz/proof/press.ts'
import { type Failure, search } from '../../scripts/fuzz/search.ts'
import { press } from '../shared-press.ts'

/** So many publications, the same in every run; `npm run fuzz` makes more. */
const RUNS = 150

test('publications made by chance are refused with a reason, or whole in every edition', async () => {
  const found: Failure[] = []
  const { proved, refused } = await search({
    papers,
    prove,
    seed: 1,
    runs: RUNS,
    batch: RUNS,
    found: (failure) => void found.push(failure),
  })
  expect(found).toEqual([])
  expect(proved).toBe(RUNS)
  expect(refused).toBeLessThan(RUNS / 2)
})

test.each(failures)('%s has been mended', async (name) => {
  const { faults } = await prove(readFailure(name))
  expect(faults).toEqual([])
})

test('what was found in print has been mended', async () => {
  const printed = failures.filter((name) => name.startsWith('print-'))
  expect(printed.length).toBeGreaterThan(0)
  const provePressed = await makePressed(press)
  for (const name of printed) {
    const { isRefused, faults } = await provePressed(readFailure(name))
    expect({ name, isRefused, faults }).toEqual({ name, isRefused: false, faults: [] })
  }
})
