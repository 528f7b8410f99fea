import { syllable } from 'syllable'
import { primarySubtag } from '../../wording/primary-subtag.ts'
import type { Sentence } from './sentences.ts'

/** A published formula that tells from its sentences for which school year a text is. */
export interface Formula {
  readonly name: string
  grade(sentences: readonly Sentence[]): number
}

/**
 * J. P. Kincaid and others, Derivation of New Readability Formulas (Research Branch Report 8-75, 1975). Figures count as words of
 * one syllable (R. Flesch, How to Write Plain English, 1979). Names count as other words do, which is stricter than WCAG asks.
 */
export const fleschKincaid: Formula = {
  name: 'Flesch–Kincaid grade',
  grade: (sentences) => {
    const words = wordsIn(sentences)
    const syllables = words.reduce((sum, word) => sum + syllablesInEnglish(word), 0)
    return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  },
}

/** R. Bamberger and E. Vanecek, Lesen – Verstehen – Lernen – Schreiben (1984): the first formula for texts on facts. */
export const wienerSachtext: Formula = {
  name: 'Wiener Sachtextformel',
  grade: (sentences) => {
    const words = wordsIn(sentences)
    const percentOf = (isOne: (word: string) => boolean): number =>
      (100 * words.filter(isOne).length) / words.length
    return (
      0.1935 * percentOf((word) => syllablesInGerman(word) >= 3) +
      0.1672 * (words.length / sentences.length) +
      0.1297 * percentOf((word) => [...word].length > 6) -
      0.0327 * percentOf((word) => syllablesInGerman(word) === 1) -
      0.875
    )
  },
}

/** By the primary subtag of the language (BCP 47); a formula holds for the language that it was derived from alone. */
const FORMULAS: Readonly<Record<string, Formula>> = { en: fleschKincaid, de: wienerSachtext }

/** The formula for a language; undefined where none is known. */
export const formulaFor = (language: string): Formula | undefined => {
  const primary = primarySubtag(language)
  return Object.hasOwn(FORMULAS, primary) ? FORMULAS[primary] : undefined
}

const wordsIn = (sentences: readonly Sentence[]): readonly string[] =>
  sentences.flatMap(({ words }) => words)

const syllablesInEnglish = (word: string): number =>
  Math.max(1, /\d/.test(word) ? 1 : syllable(word.replaceAll('’', "'")))

/** In German a syllable has one vowel, or two that are spoken as one. */
const syllablesInGerman = (word: string): number =>
  Math.max(1, word.match(/a[aiuy]|äu|e[eiuy]|ie|oo|[aeiouyäöü]/gi)?.length ?? 0)
