import { escapeHtml } from '../../../../typesetting/html/escape.ts'
import type { Hyphenate } from '../../../../typesetting/hyphens.ts'
import { toSingleSpaces } from '../spaces.ts'
import { isAddress, renderAddress } from './addresses.ts'
import { hasOtherEnds, isShortNumber } from './pieces.ts'
import { renderUnits } from './units.ts'

/**
 * A text of the publication as it is printed. Lines end where Chromium ends them, but for addresses, which have places of
 * their own, and for numbers, which are whole: `10 000`, `2006–07`, `–5`. A word that may be longer than a line is
 * divided by the rules of its language, if they are given; no ligature may stand where its hyphen may.
 */
export function renderWords(text: string, hyphenate: Hyphenate = (word) => word): string {
  const words = toSingleSpaces(text)
  if (!SPECIAL.test(words)) return escapeHtml(words)
  return renderUnits(words, (unit) => renderUnit(unit, hyphenate))
}

/** What an address has one of, a number in which a line might end, and a word that may be longer than a line. */
const SPECIAL = /[/@]|www\.|\d[ \u2009/–-]\d|[–-]\d|\p{L}{30}/u
const LONG = /\p{L}{30}/u

function renderUnit(unit: string, hyphenate: Hyphenate): string {
  if (isAddress(unit)) return renderAddress(unit)
  if (LONG.test(unit)) return `<span class="divided">${escapeHtml(hyphenate(unit))}</span>`
  const words = escapeHtml(unit)
  const isWhole = (isShortNumber(unit) || GROUPED.test(unit)) && hasOtherEnds(unit)
  return isWhole ? `<span class="whole">${words}</span>` : words
}

const GROUPED = /\d[ \u2009]\d/
