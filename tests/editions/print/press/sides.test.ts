import { expect, test } from 'vitest'
import { gatheringsOf, sidesOf } from '../../../../src/editions/print/booklet/sides.ts'
import { foldedHalves } from '../../../../src/editions/print/check/press/folded.ts'
import { blanksFor } from '../../../../src/editions/print/finish/part-pages.ts'

test('a sheet has the first two pages and the last two', () => {
  expect(sidesOf(4, 15)).toEqual([
    [4, 1],
    [2, 3],
  ])
})

test('sheets lie within one another', () => {
  expect(sidesOf(12, 15)).toEqual([
    [12, 1],
    [2, 11],
    [10, 3],
    [4, 9],
    [8, 5],
    [6, 7],
  ])
})

test('a gathering follows another where they are too many to be stapled', () => {
  expect(sidesOf(12, 2)).toEqual([
    [8, 1],
    [2, 7],
    [6, 3],
    [4, 5],
    [12, 9],
    [10, 11],
  ])
})

test('gatherings are about equal', () => {
  expect(gatheringsOf(15, 15)).toEqual([15])
  expect(gatheringsOf(16, 15)).toEqual([8, 8])
  expect(gatheringsOf(31, 15)).toEqual([11, 10, 10])
})

test('sheets that are not full are refused', () => {
  expect(() => sidesOf(10, 15)).toThrow('10 pages fill no whole sheets')
})

/** What the check finds by folding, of as many sides as the writer makes. */
test.each([4, 12, 64, 124, 248])('%d pages are in order when they are folded', (pages) => {
  const sides = sidesOf(pages, 15)
  const folded = foldedHalves(sides.length, 15).map(
    ({ side, isRight }) => sides[side - 1]?.[isRight ? 1 : 0],
  )
  expect(folded).toEqual(Array.from({ length: pages }, (_, index) => index + 1))
})

test('a blank page stands before a part that would begin on the left, and at the end', () => {
  expect(blanksFor({ firsts: [4, 5, 7], pages: 8 }, 4)).toEqual({
    before: [true, true, false],
    atEnd: 2,
  })
  expect(blanksFor({ firsts: [3, 5], pages: 8 }, 4)).toEqual({ before: [false, false], atEnd: 0 })
})
