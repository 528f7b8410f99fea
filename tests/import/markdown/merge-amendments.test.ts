import { expect, test } from 'vitest'
import type { Amendment } from '../../../src/import/account.ts'
import { mergeAmendments } from '../../../src/import/markdown/merge-amendments.ts'

const amendment = (offset: number, found: string, written: string): Amendment => ({
  place: { text: 'body', paragraph: 0 },
  offset,
  found,
  written,
  reason: 'raised',
})

const merge = (
  earlier: readonly Amendment[],
  later: readonly Amendment[],
): readonly (readonly [number, string, string])[] =>
  mergeAmendments(earlier, later).map(({ offset, found, written }) => [offset, found, written])

test('what is written anew counts the text that was read, and comes out by the raw text', () => {
  // Raw `abHIDDENcd`, read as `abcd`.
  expect(merge([amendment(2, 'HIDDEN', '')], [amendment(2, 'c', 'C')])).toEqual([
    [2, 'HIDDEN', ''],
    [8, 'c', 'C'],
  ])
})

test('what was left out within what is left out goes with it', () => {
  expect(merge([amendment(2, 'HIDDEN', '')], [amendment(0, 'abcd', '')])).toEqual([
    [0, 'abHIDDENcd', ''],
  ])
})

test('a sign that was read otherwise, and is written otherwise again, is one amendment', () => {
  // Raw `xF032y`, read as `x2y`, written as `x²y`.
  expect(merge([amendment(1, 'F032', '2')], [amendment(1, '2', '²')])).toEqual([[1, 'F032', '²']])
  expect(
    merge([amendment(1, 'F032', '234')], [amendment(2, '3', '³'), amendment(3, '4', '⁴')]),
  ).toEqual([[1, 'F032', '2³⁴']])
})
