import { expect, test } from 'vitest'
import { groupPassages, type Passage } from '../../../src/site/browser/search/passages.ts'
import { readStored, toStored } from '../../../src/site/browser/search/stored.ts'

const passage = (publication: string, status: string, isNamed = false): Passage => ({
  address: `${publication}/#p1`,
  publication,
  listed: { title: publication, date: '2006', language: 'en-GB', names: '', status },
  language: 'en',
  order: 0,
  title: 'Paragraph 1',
  number: '1',
  pieces: [],
  marks: [],
  expansions: [],
  isNamed,
  hows: [],
})

test('what is past comes after what holds, but where its number was asked for', () => {
  const found = [
    passage('gone', 'Withdrawn'),
    passage('new', ''),
    passage('old', 'Superseded', true),
    passage('plan', ''),
  ]
  expect(groupPassages(found).map(({ publication }) => publication)).toEqual([
    'old',
    'new',
    'plan',
    'gone',
  ])
})

const INSTEAD = ['Use instead: ', 'New plan', 'new/', 'en-GB', '.'] as const

test.each([{ instead: INSTEAD }, {}])(
  'what is stored of a passage is read as it was written',
  (given) => {
    const { listed: own, address, title, number } = passage('gone', 'Withdrawn on 1 May 2008')
    const listed = { ...own, ...given }
    const stored = { listed, address, title, number, text: 'A text', expansions: [] }
    expect(readStored(toStored(stored))).toEqual(stored)
  },
)
