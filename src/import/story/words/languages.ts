import type { Look } from '../../styles/look.ts'

const LETTER = /\p{L}/u
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** A tag of BCP 47 that names a language: with two or three letters, and what may follow. */
const TAG = /^(?!(?:und|mul|mis|zxx|x)(?:-|$))[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i

/**
 * The language that a file gives the letters of a text; undefined where it has none, or the file names none. Word keeps
 * three languages for each run, and the letters tell which holds (ISO/IEC 29500-1, 17.3.2.20).
 */
export function languageOf(
  text: string,
  { isRightToLeft, language, bidiLanguage, eastAsianLanguage }: Look,
): string | undefined {
  if (!LETTER.test(text)) return undefined
  if (isRightToLeft || RIGHT_TO_LEFT.test(text)) return toTag(bidiLanguage)
  return toTag(EAST_ASIAN.test(text) ? eastAsianLanguage : language)
}

/** A tag as it is written: `en-GB`; undefined for one that names no language, as `x-none`. */
export function toTag(tag: string | undefined): string | undefined {
  const hyphened = tag?.trim().replaceAll('_', '-')
  if (hyphened === undefined || !TAG.test(hyphened)) return undefined
  return hyphened
    .split('-')
    .map((piece, at) => {
      if (at === 0) return piece.toLowerCase()
      if (piece.length === 4 && /^[a-z]+$/i.test(piece))
        return piece.charAt(0).toUpperCase() + piece.slice(1).toLowerCase()
      return piece.length === 2 ? piece.toUpperCase() : piece.toLowerCase()
    })
    .join('-')
}

/** Counts the letters of a text for its language. */
export function countLetters(letters: Map<string, number>, text: string, language: string): void {
  const count = text.match(/\p{L}/gu)?.length ?? 0
  letters.set(language, (letters.get(language) ?? 0) + count)
}

/** The language that most letters have; the one met first where two have as many. */
export const mostOf = (letters: ReadonlyMap<string, number>): string | undefined =>
  [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0]
