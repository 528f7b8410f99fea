import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fleschKincaid, formulaFor, wienerSachtext } from '../../../src/checks/reading/formulas.ts'
import { sentencesOf } from '../../../src/checks/reading/sentences.ts'

const gradeOf = (...paragraphs: readonly string[]): number =>
  fleschKincaid.grade(sentencesOf(paragraphs))

/** The grade of a text of so many words, sentences and syllables. */
const byCounts = (words: number, sentences: number, syllables: number): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59

describe('Flesch–Kincaid', () => {
  test.each([
    [6, 1, 6, 'The cat sat on the mat.'],
    [1, 1, 1, 'Go!'],
    [
      13,
      1,
      26,
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.',
    ],
  ])('counts %d words, %d sentences and %d syllables', (words, sentences, syllables, text) => {
    expect(gradeOf(text)).toBeCloseTo(byCounts(words, sentences, syllables))
  })

  // Syllables as the CMU Pronouncing Dictionary has them; the address at Gettysburg is told as grade 11.
  test.each([
    ['gettysburg.txt', 271, 10, 369],
    ['peter-rabbit.txt', 150, 13, 208],
    ['statement.txt', 357, 18, 642],
  ])('is that of the dictionary for %s', (file, words, sentences, syllables) => {
    const source = readFileSync(join(import.meta.dirname, file), 'utf8')
    const known = byCounts(words, sentences, syllables)
    expect(Math.abs(gradeOf(...source.split('\n\n')) - known)).toBeLessThan(0.5)
  })

  test('takes figures for words of one syllable', () => {
    expect(gradeOf('In 2006 the law was new.')).toBeCloseTo(gradeOf('In May the law was new.'))
  })
})

test('the Wiener Sachtextformel is what its terms make', () => {
  // 6 words, of which 1 has three syllables and more, 1 more than six letters, 3 one syllable.
  const sentences = sentencesOf(['Die Fähren verkehren heute am Ufer.'])
  const [ms, sl, iw, es] = [100 / 6, 6, 100 / 6, 200 / 6]
  expect(wienerSachtext.grade(sentences)).toBeCloseTo(
    0.1935 * ms + 0.1672 * sl + 0.1297 * iw - 0.0327 * es - 0.875,
  )
})

test('a language has the formula that was made for it, or none', () => {
  expect(formulaFor('en-GB')).toBe(fleschKincaid)
  expect(formulaFor('de-AT')).toBe(wienerSachtext)
  expect(formulaFor('cy')).toBeUndefined()
})

test.each([
  ['One. Two? “Three!” Four', ['One.', 'Two?', '“Three!”', 'Four']],
  ['It cost 3.5 million. 2006 was the year.', ['It cost 3.5 million.', '2006 was the year.']],
  ['So e.g. this is one – and no more.', ['So e.g. this is one – and no more.']],
])('%s has its sentences', (text, sentences) => {
  expect(sentencesOf([text]).map((one) => one.text)).toEqual(sentences)
})
