import type { FrontMatter } from '../publication/front-matter.ts'
import type { NumberKey } from '../publication/numbers/keys.ts'
import { type KnownNumber, numbersOf } from '../publication/numbers/numbers.ts'
import { hasWording } from '../wording/index.ts'
import { furnish } from './furniture.ts'

/** An identifier of the front matter with the label by which it is known, where its value does not say it itself. */
export function withLabel(identifier: string): string {
  const label = LABELS.find(([, isOne]) => isOne(identifier))?.[0]
  return label ? `${label} ${identifier}` : identifier
}

/** The identifiers of a publication as they are printed: what `identifier` says, then each number after what it is. */
export const toIdentifierLines = (frontMatter: FrontMatter): readonly string[] => [
  ...[frontMatter.identifier ?? []].flat().map(withLabel),
  ...numbersOf(frontMatter).map((one) => toNumberLine(one, frontMatter.language)),
]

/** `ISBN 978-0-10-168122-6 (PDF)`; a label that has no words in the language is left out, for these numbers tell what they are. */
function toNumberLine({ key, number, qualifier }: KnownNumber, language: string): string {
  const labelled = LABELLED[key](number, language)
  return qualifier ? `${labelled} (${qualifier})` : labelled
}

const LABELLED: Readonly<Record<NumberKey, (number: string, language: string) => string>> = {
  isbn: (number) => `ISBN ${number}`,
  issn: (number) => `ISSN ${number}`,
  'command-paper': (number, language) =>
    hasWording(language) ? furnish(language, 'commandPaper', { number }) : number,
  'deposit-number': (number, language) =>
    hasWording(language) ? furnish(language, 'depositedPaper', { number }) : number,
}

/** What tells a bare number for what it is: its form, and its check digit where the form alone does not. */
const LABELS: readonly (readonly [label: string, isOne: (identifier: string) => boolean])[] = [
  ['ISBN', isIsbn],
  ['ISSN', isIssn],
  ['DOI', (identifier) => /^10\.\d{4,9}\/\S+$/.test(identifier)],
]

/** An ISBN, with hyphens or spaces or without: 13 figures, or 10 that make a right sum (ISO 2108, annex A). */
function isIsbn(identifier: string): boolean {
  if (!/^\d[\d -]*[\dX]$/.test(identifier)) return false
  const figures = toFigures(identifier)
  if (figures.length === 13) return /^97[89]/.test(identifier)
  return figures.length === 10 && isSum(figures, 10)
}

/** An ISSN: four figures, a hyphen and four more, which make a right sum (ISO 3297, annex B). */
function isIssn(identifier: string): boolean {
  return /^\d{4}-\d{3}[\dX]$/.test(identifier) && isSum(toFigures(identifier), 8)
}

const toFigures = (identifier: string): readonly number[] =>
  [...identifier.replace(/[ -]/g, '')].map((figure) => (figure === 'X' ? 10 : Number(figure)))

/** Tells whether figures by their weights, the first by `heaviest` and each by one less, make a sum that 11 divides. */
const isSum = (figures: readonly number[], heaviest: number): boolean =>
  figures.reduce((sum, figure, place) => sum + figure * (heaviest - place), 0) % 11 === 0
