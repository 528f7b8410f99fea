import type { Shown } from '../../../proof/pdf/shown.ts'
import { SOFT_HYPHEN } from '../../../proof/pdf/texts.ts'

/** How a line ends within a word where none may: anywhere, or at the hyphen of a number. */
export type Tear = 'torn' | 'parted'

/** Tells whether the characters of a word stand on several lines that part it where no line may end; undefined if not. */
export function tearOf(word: readonly Shown[]): Tear | undefined {
  if (isOnOneLine(word)) return undefined
  const tears = word.slice(1).map((next, index): Tear | undefined => {
    const last = word[index]
    if (!last) return undefined
    if (!isOnNextLine(last, next)) return last.text === SOFT_HYPHEN ? 'torn' : undefined
    return tearBetween(toText(word.slice(0, index + 1)), toText(word.slice(index + 1)))
  })
  return tears.includes('torn') ? 'torn' : tears.find(Boolean)
}

/** What most words are, seen at a glance. */
function isOnOneLine(word: readonly Shown[]): boolean {
  const [first, last] = [word[0], word.at(-1)]
  if (!first || !last) return true
  const isNear = first.page === last.page && Math.abs(first.y - last.y) <= lowerOf(first, last)
  return isNear && first.x <= last.x && word.every(({ text }) => text !== SOFT_HYPHEN)
}

const toText = (shown: readonly Shown[]): string => shown.map(({ text }) => text).join('')

/** Points by which a character stands lower on the next line; an index below the line stands less low. */
const lowerOf = (one: Shown, other: Shown): number => Math.max(one.size, other.size) * LOWER

/** In ems of the type: less than half of any line. */
const LOWER = 0.43

/** Tells whether a character stands on the line after that of another, or on the next page. */
export const isOnNextLine = (last: Shown, next: Shown): boolean =>
  last.page !== next.page || (last.y - next.y > lowerOf(last, next) && next.x < last.x + last.width)

/** What a line's end is between two parts of a word. */
function tearBetween(before: string, after: string): Tear | undefined {
  if (before.endsWith(SOFT_HYPHEN)) return undefined
  if (PARTED_NUMBER.test(`${before}|${after}`)) return 'torn'
  if (SHORT_NUMBER.test(before + after)) return 'parted'
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? 'torn' : undefined
}

/** `£|31`, `31,|650`, `12|%`, `–|5`. */
const PARTED_NUMBER = /[£$€]\|\d|\d[.,·’]\|\d|\d\|[%,.]|^[–−-]\|\d/u

/** A year and the next, a date of figures: `2006–07`, `12/13`. */
const SHORT_NUMBER = /^\d[\d/–-]{1,8}$/u
