import { expect, test } from 'vitest'
import { excerpt } from '../../../src/site/browser/search/excerpt.ts'
import { readQuery } from '../../../src/site/browser/search/query.ts'
import { distance, nearestWord } from '../../../src/site/browser/search/spelling.ts'

test.each([
  ['early intervention', 'early intervention', ['early', 'intervention'], false, ''],
  ['  early,   intervention. ', 'early, intervention.', ['early', 'intervention'], false, ''],
  ['“early intervention”', '"early intervention"', ['early', 'intervention'], true, ''],
  ['early "intervention', 'early intervention', ['early', 'intervention'], false, ''],
  ['7.4', '7.4', ['7.4'], false, '7.4'],
  ['Paragraph 7.4.', 'Paragraph 7.4.', ['Paragraph', '7.4'], false, '7.4'],
  ['[6]', '[6]', ['6'], false, '6'],
  ['A.3', 'A.3', ['A.3'], false, 'A.3'],
  ['2006 plan', '2006 plan', ['2006', 'plan'], false, ''],
  ['—', '—', [], false, ''],
])('the query %j is read', (typed, text, words, isPhrase, number) => {
  expect(readQuery(typed)).toEqual({ text, words, isPhrase, number })
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
])('%j may have been meant as %j', (word, meant) => {
  const vocabulary = ['each', 'exclusion', 'inclusion', 'leitch', 'poverty', 'set', 'which']
  expect(nearestWord(word, vocabulary)).toBe(meant)
})

const show = (text: string, places: readonly number[]): string =>
  excerpt(text, places)
    .map(({ text, isFound }) => (isFound ? `<${text}>` : text))
    .join('')

const numbered = (length: number): string =>
  Array.from({ length }, (_, place) => `w${place}`).join(' ')

test.each([
  ['a short text is whole', 'One (two three), four.', [1, 2], 'One (<two three>), four.'],
  ['nothing found shows the opening', numbered(100), [], /^w0 .* w24 …$/],
  ['what is between is left out', numbered(100), [80], /^w0 .* w11 … w68 .* <w80> .* w92 …$/],
  ['the end is shown', numbered(100), [99], /^w0 .* w11 … w87 .* w98 <w99>$/],
])('of an excerpt, %s', (_, text, places, expected) => {
  expect(show(text, places)).toMatch(expected)
})
