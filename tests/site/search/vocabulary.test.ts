import { expect, test } from 'vitest'
import { renderVocabulary, vocabularyOf } from '../../../src/site/search/vocabulary.ts'

const wordsOf = (...contents: readonly string[]): readonly string[] => {
  const records = contents.map((content) => ({
    address: 'a/',
    publication: 'a',
    kind: 'report',
    year: '2006',
    listed: { title: 'A', date: '2006', language: 'en-GB', names: '', status: '' },
    language: 'de',
    title: '',
    number: '',
    content,
    expansions: [],
  }))
  const { bytes } = renderVocabulary(vocabularyOf(records))
  return JSON.parse(new TextDecoder().decode(bytes))
}

test.each([
  ['a word keeps its capital and its accents', 'über die Überfahrt', ['die', 'über', 'Überfahrt']],
  ['one that only begins a sentence has a small letter', 'Ferries. “Ropes”', ['ferries', 'ropes']],
  ['one that stands within a sentence too, its own', 'Fähren, die Fähren.', ['die', 'Fähren']],
  ['of two ways that with fewer capitals', 'an ACT, no Act, an act', ['act', 'an', 'no']],
  ['capitals within a word are its own', 'DfES and HMT', ['and', 'DfES', 'HMT']],
  ['a number before a word hides no beginning', '3 Ropes\tBoats', ['boats', 'ropes']],
])('%s', (_, content, words) => {
  expect(wordsOf(content).toSorted()).toEqual([...words].toSorted())
})

test('words stand in the order of their small letters', () => {
  expect(wordsOf('no Zebra or a Ferry')).toEqual(['Ferry', 'no', 'or', 'Zebra'])
})
