import { expect, test } from 'vitest'
import { levelsOf, nest } from '../../../../src/editions/print/page/nest.ts'

/** How far lines are set in, and the level that each has. */
const LISTS = [
  [[], []],
  [
    [0, 0],
    [1, 1],
  ],
  [
    [0, 1, 2, 1, 0],
    [1, 2, 3, 2, 1],
  ],
  [
    [0, 2, 1],
    [1, 2, 2],
  ],
  [
    [1, 0, 1],
    [1, 1, 2],
  ],
] as const

test.each(LISTS)('lines set in by %j stand at the levels %j', (depths, levels) => {
  expect(levelsOf(nest(depths.map((depth) => ({ depth }))))).toEqual(levels)
})
