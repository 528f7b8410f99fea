import { expect, test } from 'vitest'
import { checkHouseLanguage } from '../../../src/run/data/house-language.ts'

const source = { path: '_data/site.json', text: '{\n  "name": "F",\n  "language": "…"\n}\n' }

test('a language with words, of any region, needs no warning', () => {
  expect(
    ['en', 'en-GB', 'EN-ie', 'cy', 'de-AT', 'gd'].flatMap((tag) => checkHouseLanguage(tag, source)),
  ).toEqual([])
})

test.each([
  ['pl', 'Faircopy has no words of its own in "pl" yet: the pages of the house are in English'],
  ['eng', 'Faircopy has no words of its own in "eng" yet'],
])('%s is warned of where it stands', (language, reason) => {
  const [message, ...others] = checkHouseLanguage(language, source)
  expect(others).toEqual([])
  expect(message?.severity).toBe('warning')
  expect(message?.reason).toContain(reason)
  expect(message?.position).toEqual({ line: 3, column: 3 })
})
