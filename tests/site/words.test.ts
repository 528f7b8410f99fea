import { expect, test } from 'vitest'
import { capitalised } from '../../src/site/words.ts'
import { relativeAddress } from '../../src/typesetting/relative.ts'

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
