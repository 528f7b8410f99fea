import { expect, test } from 'vitest'
import { counted, countInWords, listed, toSize } from '../../src/wording/counts.ts'

test.each([
  [0, 'no rows'],
  [1, 'one row'],
  [9, 'nine rows'],
  [12, 'twelve rows'],
  [13, '13 rows'],
])('%i is counted in words as %s', (count, words) => {
  expect(countInWords('row', count, 'en-GB')).toBe(words)
})

test('a count in words that is written in figures has its thousands grouped', () => {
  expect(countInWords('paragraph', 1234, 'en-GB')).toBe('1,234 paragraphs')
})

test('a language that writes figures has them in a sentence too', () => {
  expect(countInWords('row', 9, 'de')).toBe('9 Zeilen')
})

test.each([
  ['de', 'page', [0, 1, 2], ['0 Seiten', '1 Seite', '2 Seiten']],
  ['fr', 'row', [0, 1, 2], ['0 ligne', '1 ligne', '2 lignes']],
  ['cy', 'column', [1, 2, 3, 6, 7], ['1 golofn', '2 golofn', '3 colofn', '6 cholofn', '7 colofn']],
  ['cy', 'row', [1, 2, 3], ['1 rhes', '2 res', '3 rhes']],
  [
    'ga',
    'column',
    [1, 6, 7, 10, 11],
    ['1 cholún', '6 cholún', '7 gcolún', '10 gcolún', '11 colún'],
  ],
  ['gd', 'row', [1, 2, 3, 19, 20], ['1 ràgh', '2 ràgh', '3 ràghan', '19 ràghan', '20 ràgh']],
  ['gd', 'table', [2, 11, 12, 13], ['2 chlàr', '11 chlàr', '12 chlàr', '13 clàran']],
  ['pl', 'table', [1, 2], ['1 table', '2 tables']],
  [
    'en',
    'word',
    [999, 1000, 23_432, 1_234_567],
    ['999 words', '1,000 words', '23,432 words', '1,234,567 words'],
  ],
  ['de', 'word', [47_381], ['47.381 Wörter']],
  ['fr', 'word', [1000, 47_381], ['1\u00a0000 mots', '47\u00a0381 mots']],
  ['cy', 'word', [1000], ['1,000 gair']],
] as const)('%s counts %s', (language, noun, counts, words) => {
  expect(counts.map((count) => counted(noun, count, language))).toEqual(words)
})

test.each([
  [[], 'en', ''],
  [['a'], 'en', 'a'],
  [['a', 'b'], 'en', 'a and b'],
  [['a', 'b', 'c'], 'en', 'a, b and c'],
  [['a', 'b', 'c'], 'de', 'a, b und c'],
  [['a', 'b'], 'cy', 'a, b'],
])('%j is listed in %s as "%s"', (things, language, words) => {
  expect(listed(things, language)).toBe(words)
})

test.each([
  [999, 'en', 'under 1 KB'],
  [1499, 'en', '1 KB'],
  [182_400, 'en', '182 KB'],
  [999_499, 'en', '999 KB'],
  [999_500, 'en', '1.0 MB'],
  [1_149_000, 'en', '1.1 MB'],
  [1_149_000, 'de', '1,1 MB'],
  [1_149_000, 'fr', '1,1 Mo'],
])('%i bytes are in %s %s', (bytes, language, size) => {
  expect(toSize(bytes, language)).toBe(size)
})
