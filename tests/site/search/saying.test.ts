import { afterEach, expect, test, vi } from 'vitest'
import { nameWords } from '../../../src/site/browser/search/saying.ts'
import { scriptWordsOf } from '../../../src/site/search/script-words.ts'

afterEach(() => vi.unstubAllGlobals())

const ONE = ['a']
const SIX = [...'abcdef']
const SEVEN = [...'abcdefg']

test.each([
  ['en', ONE, '“a”'],
  ['en', SIX, '“a”, “b”, “c”, “d”, “e” and 1 more'],
  ['fr', SIX, /« e » et 1 autre$/],
  ['fr', SEVEN, /« e » et 2 autres$/],
  ['de', SIX, /„e“ und 1 weitere$/],
  ['cy', SEVEN, /“e”, 2 arall$/],
])('in %s the words %j are named', (language, words, named) => {
  vi.stubGlobal('WORDS', scriptWordsOf(language))
  expect(nameWords(words).replaceAll('\u00a0', ' ')).toMatch(named)
})
