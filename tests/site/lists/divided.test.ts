import { expect, test } from 'vitest'
import { type DividedList, divide, fill, nearbyOf } from '../../../src/site/lists/divided.ts'

/** Numbers in two groups: those below 5 and all others. */
const divideNumbers = (count: number): DividedList<number> => {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const groups = [
    ['few', numbers.slice(0, 5)],
    ['many', numbers.slice(5)],
  ] as const
  return divide(
    groups.filter(([, items]) => items.length > 0),
    { base: 'numbers/', room: 10, callOf: String },
  )
}

test('a group has as many pages as it fills, each with its place and its neighbours', () => {
  const { groups, pages } = divideNumbers(26)
  expect(
    groups.map(({ address, first, last, from, to }) => [address, first, last, from, to]),
  ).toEqual([
    ['numbers/few/', 1, 5, '0', '4'],
    ['numbers/many/', 1, 21, '5', '25'],
  ])
  expect(
    pages.map(({ address, first, last, isWhole, before, after, near }) => [
      address,
      `${first}-${last}`,
      isWhole,
      before?.address,
      after?.address,
      near.length,
    ]),
  ).toEqual([
    ['numbers/few/', '1-5', true, undefined, 'numbers/many/', 1],
    ['numbers/many/', '1-10', false, 'numbers/few/', 'numbers/many/2/', 3],
    ['numbers/many/2/', '11-20', false, 'numbers/many/', 'numbers/many/3/', 3],
    ['numbers/many/3/', '21-21', false, 'numbers/many/2/', undefined, 3],
  ])
})

test('what is in no group makes no page', () => {
  expect(divideNumbers(0)).toEqual({ groups: [], pages: [] })
})

test('a page is filled as far as there is room, and what is larger stands alone', () => {
  expect(fill([3, 3, 5, 12, 1, 9, 1], 10, (size) => size)).toEqual([[3, 3], [5], [12], [1, 9], [1]])
  expect(fill([], 10)).toEqual([])
})

test('few pages name one another, of many each names nine at the most', () => {
  expect(nearbyOf(3, 12)).toHaveLength(12)
  expect(nearbyOf(0, 13)).toEqual([0, 1, 10, 12])
  expect(nearbyOf(500, 1000)).toEqual([0, 400, 490, 499, 500, 501, 510, 600, 999])
  expect(nearbyOf(999, 1000)).toEqual([0, 899, 989, 998, 999])
})

/** How many steps it takes from the first page to the one that is farthest. */
function farthest(count: number): number {
  const steps = new Map([[0, 0]])
  for (const [at, step] of steps)
    for (const next of nearbyOf(at, count)) if (!steps.has(next)) steps.set(next, step + 1)
  expect(steps.size).toBe(count)
  return Math.max(...steps.values())
}

test.each([
  [13, 5],
  [100, 9],
  [1000, 14],
])('of %i pages every one is reached in %i steps', (count, most) => {
  expect(farthest(count)).toBeLessThanOrEqual(most)
})
