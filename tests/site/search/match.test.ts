import { expect, test } from 'vitest'
import { matchTerm } from '../../../src/site/browser/search/match.ts'
import { readQuery } from '../../../src/site/browser/search/query.ts'
import { wordsOf } from '../../../src/site/browser/search/words.ts'

/** Where the index says that a term stands. */
interface Said {
  readonly words?: readonly number[]
  readonly fields?: readonly string[]
}

/** How a text has what was typed, and the words that are marked. */
function match(typed: string, text: string, { words = [], fields = [] }: Said): string {
  const [term] = readQuery(typed).terms
  if (!term) throw new Error('the query is empty')
  const found = { id: '', language: 'en', order: 0, words, fields, data: () => Promise.reject() }
  const meanings = wordsOf('EMO\nEmissions Monitoring Office', 'en')
  const read = { text, language: 'en', words: wordsOf(text, 'en'), meanings }
  const { how, spans } = matchTerm(term, found, read)
  return `${how}: ${[...new Set(spans.map(({ start, end }) => text.slice(start, end)))].join(', ')}`
}

test.each([
  ['inn', 'We came in to the inn.', { words: [5] }, 'itself: inn'],
  ['exclusion', 'Exclusions are rare.', { words: [0] }, 'form: Exclusions'],
  ['trying', 'He tries and tries.', { words: [1] }, 'form: tries'],
  ['helping', 'A self-help group.', { fields: ['others'] }, 'form: self-help'],
  ['monitoring', 'The EMO counts.', { fields: ['meanings'] }, 'meaning: '],
  ['schön', 'Sie sind schon alt.', { words: [2] }, 'form: schon'],
  ['schon', 'Sie sind schön alt.', { words: [2] }, 'itself: schön'],
  ['hamrun', 'The bus to Ħamrun.', { words: [3] }, 'itself: Ħamrun'],
  ['"came in"', 'We came in to the inn.', { words: [1, 2] }, 'itself: came in'],
])('%s in %j, of which the index says %j: %s', (typed, text, said, expected) => {
  expect(match(typed, text, said)).toBe(expected)
})

test.each([
  ['inflation', 'We came in to the inn.', { words: [2] }],
  ['asbestos', 'As it rained, we came.', { words: [0] }],
  ['tobacco', 'We came in to the inn.', { words: [3] }],
  ['weather', 'As it rained, we came.', { words: [3] }],
  ['asbestos', 'We came in.', { words: [9] }],
  ['asbestos', 'We came in.', { fields: ['others'] }],
  ['asbestos', 'We came in.', { fields: ['meanings'] }],
  ['"in came"', 'We came in.', { words: [1, 2] }],
])('where the index is wrong, %s is not in %j', (typed, text, said) => {
  expect(match(typed, text, said)).toBe('undefined: ')
})
