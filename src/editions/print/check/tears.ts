import type { Shown } from '../../../proof/pdf/shown.ts'
import { SOFT_HYPHEN } from '../../../proof/pdf/texts.ts'

/** Tells whether the characters of a word stand on several lines that part it where no line may end. */
export const isTorn = (word: readonly Shown[]): boolean =>
  word.slice(1).some((next, index) => {
    const last = word[index]
    if (!last) return false
    if (!isOnNextLine(last, next)) return last.text === SOFT_HYPHEN
    return !mayEnd(toText(word.slice(0, index + 1)), toText(word.slice(index + 1)))
  })

const toText = (shown: readonly Shown[]): string => shown.map(({ text }) => text).join('')

/** Points by which a character stands lower on the next line; an index below the line stands less low. */
const LOWER = 6

const isOnNextLine = (last: Shown, next: Shown): boolean =>
  last.page !== next.page || (last.y - next.y > LOWER && next.x < last.x + last.width)

/** Tells whether a line may end between two parts of a word. */
function mayEnd(before: string, after: string): boolean {
  if (before.endsWith(SOFT_HYPHEN)) return true
  const word = before + after
  if (PARTED_NUMBER.test(`${before}|${after}`)) return false
  if (SHORT_NUMBER.test(word)) return false
  return !(/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after))
}

/** `£|31`, `31,|650`, `12|%`, `–|5`. */
const PARTED_NUMBER = /[£$€]\|\d|\d[.,·’]\|\d|\d\|[%,.]|^[–−-]\|\d/u

/** A year and the next, a date of figures: `2006–07`, `12/13`. */
const SHORT_NUMBER = /^\d[\d/–-]{1,8}$/u
