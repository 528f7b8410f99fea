import { expect, test } from 'vitest'
import { fill } from '../../src/wording/fill.ts'
import {
  hasWording,
  LANGUAGES_WITH_WORDING,
  ourLanguage,
  wordingOf,
} from '../../src/wording/index.ts'
import { type PluralRule, RULES } from '../../src/wording/plurals.ts'
import { lacksOf } from './lacks.ts'

test.each(LANGUAGES_WITH_WORDING)(
  '%s has every word that English has, with its places',
  (language) => {
    expect(lacksOf(wordingOf(language))).toEqual([])
  },
)

test('what a language lacks is named, word by word', () => {
  const { furniture, months, ...others } = wordingOf('de')
  const { folio, ...some } = furniture
  const partial = {
    ...others,
    furniture: { ...some, row: 'Zeile {row}', note: ' ' },
    months: months.slice(1),
    site: { ...others.site, skip: undefined },
    answers: {
      ...others.answers,
      nothing: 'Keine Textstelle.',
      have: ['{passages} enthält {what}.'],
      name: [],
    },
    counts: {},
    foot: ['Quelle', 'Quelle'],
  }
  expect(folio).toBe('Seite {page} von {pages}')
  expect(lacksOf(partial)).toEqual([
    'furniture.folio lacks',
    'furniture.row has the places {row}, not {rows} {row}',
    'furniture.note is empty',
    'site.skip lacks',
    'answers.have has the places {passages} {what}, not {passages} {publications} {what}',
    'answers.name is no list',
    'answers.nothing has the places , not {what}',
    ...Object.keys(others.counts).map((noun) => `counts.${noun} lacks`),
    'months has 11 months',
    'foot has a word twice',
  ])
})

/** How many forms of a noun a rule tells apart. */
const formsIn = (rule: PluralRule): number => RULES[rule].length + 1

test.each(LANGUAGES_WITH_WORDING)('in %s each noun has the forms of its rule', (language) => {
  const { answers, counts, plural } = wordingOf(language)
  for (const forms of Object.values(counts)) expect(forms).toHaveLength(formsIn(plural))
  for (const forms of Object.values(answers))
    if (typeof forms !== 'string') expect(forms.length).toBeLessThanOrEqual(formsIn(plural))
})

test.each(LANGUAGES_WITH_WORDING)(
  'what is said in %s ends with what the eye is given of it',
  (language) => {
    const { furniture } = wordingOf(language)
    expect(furniture.note).toMatch(/\{label\}$/)
    expect(furniture.noteReference).toMatch(/\{label\}$/)
    expect(furniture.rowLink).toMatch(/\{row\}$/)
  },
)

test('a region has the words of its language; a language without words has English ones', () => {
  expect(wordingOf('de-AT')).toBe(wordingOf('de'))
  expect(wordingOf('DE-at').furniture.contents).toBe('Inhalt')
  expect([hasWording('cy-GB'), hasWording('pl'), hasWording('constructor')]).toEqual([
    true,
    false,
    false,
  ])
  expect(['de-AT', 'pl', 'en-IE'].map(ourLanguage)).toEqual(['de-AT', 'en-GB', 'en-IE'])
  expect(wordingOf('pl')).toBe(wordingOf('en'))
})

test('places are filled with words as they stand', () => {
  expect(fill('{a} of {b}{c}', { a: '$&', b: '{a}' })).toBe('$& of {a}')
})
