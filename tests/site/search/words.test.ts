import { expect, test } from 'vitest'
import { excerpt } from '../../../src/site/browser/search/excerpt.ts'
import { readQuery } from '../../../src/site/browser/search/query.ts'
import { distance, nearestWord } from '../../../src/site/browser/search/spelling.ts'
import { wordsOf } from '../../../src/site/browser/search/words.ts'

test.each([
  ['early intervention', 'early intervention', ['early', 'intervention'], ''],
  ['  early,   intervention. ', 'early, intervention.', ['early', 'intervention'], ''],
  ['“early intervention”', '“early intervention”', ['"early intervention"'], ''],
  ['„frühe Hilfe“ jetzt', '„frühe Hilfe“ jetzt', ['"frühe Hilfe"', 'jetzt'], ''],
  ['early "intervention', 'early "intervention', ['early', 'intervention'], ''],
  ['a "b" c', 'a "b" c', ['a', 'b', 'c'], ''],
  ['inn Inn INN', 'inn Inn INN', ['inn'], ''],
  ['10 000 m²', '10 000 m²', ['10 000', 'm²'], ''],
  ['7.4', '7.4', ['7.4'], '7.4'],
  ['Paragraph 7.4.', 'Paragraph 7.4.', ['7.4'], '7.4'],
  ['absatz 7.4', 'absatz 7.4', ['7.4'], '7.4'],
  ['para.[6]', 'para.[6]', ['6'], '6'],
  ['Paragraphs 7.4', 'Paragraphs 7.4', ['Paragraphs', '7.4'], ''],
  ['[6]', '[6]', ['6'], '6'],
  ['A.3', 'A.3', ['A.3'], 'A.3'],
  ['2006 plan', '2006 plan', ['2006', 'plan'], ''],
  ['—', '—', [], ''],
])('the query %j is read', (typed, text, terms, number) => {
  const query = readQuery(typed, ['paragraph', 'para.', 'Absatz'])
  const read = query.terms.map(({ text, isPhrase }) => (isPhrase ? `"${text}"` : text))
  expect([query.text, read, query.number]).toEqual([text, terms, number])
})

test.each([
  ['§ 3', ['3'], 'ʘ3'],
  ['§12a', ['12a'], 'ʘ12a'],
  ['article 3', ['article', '3'], 'ʘ3'],
  ['Section 1(2)', ['Section', '1', '2'], 'ʘ1ʘ2'],
  ['section three', ['section', 'three'], ''],
  ['Article 3 and 4', ['Article', '3', 'and', '4'], 'ʘarticleʘ3ʘandʘ4'],
  ['Table 3', ['Table', '3'], 'ʘtableʘ3'],
])('the query %j is for the provision', (typed, terms, name) => {
  const query = readQuery(typed, [], ['§', 'Section', 'Article'])
  expect([query.terms.map(({ text }) => text), query.name]).toEqual([terms, name])
})

test('more words than a search takes are counted and left out', () => {
  const { terms, left } = readQuery(Array.from({ length: 40 }, (_, word) => `w${word}`).join(' '))
  expect([terms.length, left]).toEqual([32, 8])
})

test.each([
  ['leitch', 'leitch', 0],
  ['leich', 'leitch', 1],
  ['letich', 'leitch', 1],
  ['poverty', 'property', 2],
  ['', 'abc', 3],
])('from %j to %j it is %i', (one, other, away) => {
  expect(distance(one, other)).toBe(away)
  expect(distance(other, one)).toBe(away)
})

test.each([
  ['Leich', 'Leitch'],
  ['povetry', 'poverty'],
  ['exlusion', 'exclusion'],
  ['inclsuoin', 'inclusion'],
  ['xnclsuoin', undefined],
  ['cat', undefined],
  ['2006', undefined],
  ['povertyeach', 'poverty each'],
  ['cafés', 'café'],
  ['cafeeach', 'café each'],
  ['étéchaud', 'été chaud'],
  ['gesamtbevolkerunk', 'Gesamtbevölkerung'],
])('%j may have been meant as %j', (word, meant) => {
  const vocabulary = [
    '2007',
    'café',
    'chaud',
    'each',
    'été',
    'exclusion',
    'Gesamtbevölkerung',
    'inclusion',
    'leitch',
    'poverty',
    'set',
    'which',
  ]
  expect(nearestWord(word, vocabulary)).toBe(meant)
})

/** An excerpt in which the words at some places are found. */
function show(text: string, places: readonly number[]): string {
  const words = wordsOf(text, 'en')
  const spans = places.flatMap((place) => words[place] ?? [])
  return excerpt(text, spans)
    .map(({ text, isFound }) => (isFound ? `<${text}>` : text))
    .join('')
}

const numbered = (length: number): string =>
  Array.from({ length }, (_, place) => `w${place}`).join(' ')

test.each([
  ['a short text is whole', 'One (two three), four.', [1, 2], 'One (<two three>), four.'],
  ['nothing found shows the opening', numbered(100), [], /^w0 .* w24 …$/],
  ['what is between is left out', numbered(100), [80], /^w0 .* w11 … w68 .* <w80> .* w92 …$/],
  ['words of two lines are marked apart', 'One two\nthree', [1, 2], 'One <two>\n<three>'],
  [
    'a long match is marked at its start and its end',
    numbered(200),
    Array.from({ length: 60 }, (_, at) => at + 80),
    /^w0 .* w11 … w68 .* w79 <w80 .* w92> … <w127 .* w139> w140 .* w151 …$/,
  ],
  ['the end is shown', numbered(100), [99], /^w0 .* w11 … w87 .* w98 <w99>$/],
])('of an excerpt, %s', (_, text, places, expected) => {
  expect(show(text, places)).toMatch(expected)
})
