import type { FrontMatter } from '../../../publication/front-matter.ts'
import { hasWording } from '../../../wording/index.ts'
import { say } from '../say.ts'

/**
 * The identifiers of a front matter as they must be read: a bare ISBN, ISSN or DOI after its name, then the numbers that have
 * keys of their own, each after what it is.
 */
export const identifiersRead = (frontMatter: FrontMatter): readonly string[] => [
  ...all(frontMatter.identifier).map((one) => [nameOf(one), one].filter(Boolean).join(' ')),
  ...all(frontMatter.isbn).map((one) => `ISBN ${one}`),
  ...all(frontMatter.issn).map((one) => `ISSN ${one}`),
  ...all(frontMatter['command-paper']).map((one) => named('commandPaper', one, frontMatter)),
  ...all(frontMatter['deposit-number']).map((one) => named('depositedPaper', one, frontMatter)),
]

/** The same as programs must be given them: without names, and without what stands in brackets after a number. */
export const bareIdentifiers = (frontMatter: FrontMatter): readonly string[] => [
  ...all(frontMatter.identifier),
  ...KEYS.flatMap((key) => all(frontMatter[key])).map((one) => one.replace(/ ?\([^()]*\)$/, '')),
]

const KEYS = ['isbn', 'issn', 'command-paper', 'deposit-number'] as const

const all = (value: string | readonly string[] = []): readonly string[] => [value].flat()

/** What the house has no words for in the language of the text is not named. */
const named = (
  kind: 'commandPaper' | 'depositedPaper',
  number: string,
  { language }: FrontMatter,
): string => (hasWording(language) ? say(language, kind, { number }) : number)

function nameOf(identifier: string): string {
  const number = identifier.replace(/ ?\([^()]+\)$/, '')
  const figures = number.replace(/(?<=\d)[ -](?=[\dX])/g, '')
  if (isIsbn(figures)) return 'ISBN'
  if (/^\d{4}-\d{3}[\dX]$/.test(number) && isDivisible(figures)) return 'ISSN'
  return /^10\.\d{4,9}\/\S+$/.test(identifier) ? 'DOI' : ''
}

/** Of 13 figures that begin with 978 or 979, or of 10, with a right check digit (ISO 2108). */
const isIsbn = (figures: string): boolean =>
  /^97[89]\d{10}$/.test(figures)
    ? isDivisibleBy10(figures)
    : /^\d{9}[\dX]$/.test(figures) && isDivisible(figures)

/** Every second figure counts three times (ISO 2108, annex C). */
function isDivisibleBy10(figures: string): boolean {
  const values = [...figures].map((one, place) => Number(one) * (place % 2 === 0 ? 1 : 3))
  return values.reduce((sum, value) => sum + value, 0) % 10 === 0
}

/** Tells whether 11 divides the sum of figures, the last by 1, the one before by 2 … (ISO 2108, ISO 3297). */
function isDivisible(figures: string): boolean {
  const values = [...figures].toReversed().map((one) => (one === 'X' ? 10 : Number(one)))
  return values.reduce((sum, value, place) => sum + value * (place + 1), 0) % 11 === 0
}
