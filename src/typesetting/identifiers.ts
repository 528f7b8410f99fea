import type { FrontMatter } from '../publication/front-matter.ts'
import { faultOfIsbn } from '../publication/numbers/isbn.ts'
import { faultOfIssn } from '../publication/numbers/issn.ts'
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

/** What tells a bare number for what it is: its form, and its check digit; of an ISBN, however its figures are divided. */
const LABELS: readonly (readonly [label: string, isOne: (identifier: string) => boolean])[] = [
  ['ISBN', (identifier) => !faultOfIsbn(identifier.replace(/(?<=\d)[ -](?=[\dX])/g, ''))],
  ['ISSN', (identifier) => !faultOfIssn(identifier)],
  ['DOI', (identifier) => /^10\.\d{4,9}\/\S+$/.test(identifier)],
]
