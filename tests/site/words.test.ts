import { expect, test } from 'vitest'
import { capitalised, countInWords, listed, toSize } from '../../src/site/words.ts'
import { relativeAddress } from '../../src/typesetting/relative.ts'

test.each([
  [0, 'no rows'],
  [1, 'one row'],
  [9, 'nine rows'],
  [12, 'twelve rows'],
  [13, '13 rows'],
])('%i is counted as %s', (count, words) => {
  expect(countInWords(count, 'row')).toBe(words)
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as "%s"', (things, words) => {
  expect(listed(things)).toBe(words)
})

test.each([
  [999, 'under 1 KB'],
  [1499, '1 KB'],
  [182_400, '182 KB'],
  [999_499, '999 KB'],
  [999_500, '1.0 MB'],
  [1_149_000, '1.1 MB'],
])('%i bytes are %s', (bytes, size) => {
  expect(toSize(bytes)).toBe(size)
})

test('a sentence begins with a capital', () => {
  expect(capitalised('nine rows')).toBe('Nine rows')
})

test.each([
  ['', 'statement/', 'statement/'],
  ['', '', './'],
  ['statement/', '', '../'],
  ['statement/', 'statement/', './'],
  ['a/b/', 'a/', '../'],
  ['a/b/', 'a/c/', '../c/'],
  ['a/b/', 'a/a.pdf', '../a.pdf'],
  ['404.html', 'search/', 'search/'],
])('from "%s" to "%s" is "%s"', (from, to, way) => {
  expect(relativeAddress(from, to)).toBe(way)
})
