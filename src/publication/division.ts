import { type Wording, wordings } from '../wording/index.ts'
import { inAnyCase } from './any-case.ts'

/** A title that begins with what the division is and which one: `Chapter 7: Next steps`. */
export interface DividedTitle {
  /** `Chapter 7`. */
  readonly label: string
  /** The colon, with the space before it that French has. */
  readonly colon: string
  /** `Next steps`. */
  readonly rest: string
}

/**
 * Divides a title after the label of its division, in every language that has wording: a word for a division with its
 * number, `Part Eleven`, `Pennod Un`, `Annex A1`, `Erster Teil`; or any word with figures, a letter or a Roman number.
 * Undefined where no label and colon begin it.
 */
export function divideTitle(title: string): DividedTitle | undefined {
  const { label, colon } = LABELLED.exec(title)?.groups ?? {}
  if (label === undefined || colon === undefined) return undefined
  return { label, colon, rest: title.slice(label.length + colon.length).trimStart() }
}

/** `7`, `7.1`, `A1`, `B-3`, `12bis`, `1er`, `IV`, `Ier`, `A`. */
const NUMBER = String.raw`(?:\p{Lu}?-?\d+(?:[.-]\d+)*(?:\p{Lu}|\p{Ll}{1,3})?|I(?:er|re|ᵉʳ)|[IVXLC]+|\p{Lu})`

/** A language's words for divisions, before or after a number that is written out, in six pieces at most: `ein-und-zwanzig-ste-r`. */
function labelsOf({ divisions, numerals }: Wording): string {
  const division = `(?:${inAnyCase(longestFirst(divisions))})`
  const numeral = `(?:${inAnyCase(longestFirst(numerals))})`
  const written = String.raw`${numeral}(?:[\s’'-]{0,2}${numeral}){0,5}`
  return String.raw`${division}\s(?:${NUMBER}|${written})|${written}\s${division}`
}

const longestFirst = (words: readonly string[]): string =>
  words.toSorted((one, other) => other.length - one.length).join('|')

const LABELLED = new RegExp(
  String.raw`^(?<label>${wordings.map(labelsOf).join('|')}|\p{L}+\s${NUMBER})(?<colon>\s?:)(?=\s)`,
  'u',
)
