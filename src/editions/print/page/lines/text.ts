import { escapeHtml } from '../../../../typesetting/html/escape.ts'
import { toSingleSpaces } from '../spaces.ts'
import { isAddress, renderAddress } from './addresses.ts'
import { hasOtherEnds, isShortNumber } from './pieces.ts'
import { renderUnits } from './units.ts'

/**
 * A text of the publication as it is printed. Lines end where Chromium ends them, but for addresses, which have places of
 * their own, and for numbers, which are whole: `10 000`, `2006–07`, `–5`.
 */
export function renderWords(text: string): string {
  const words = toSingleSpaces(text)
  return SPECIAL.test(words) ? renderUnits(words, renderUnit) : escapeHtml(words)
}

/** What an address has one of, and a number in which a line might end. */
const SPECIAL = /[/@]|www\.|\d[ \u2009/–-]\d|[–-]\d/

function renderUnit(unit: string): string {
  if (isAddress(unit)) return renderAddress(unit)
  const words = escapeHtml(unit)
  const isWhole = (isShortNumber(unit) || GROUPED.test(unit)) && hasOtherEnds(unit)
  return isWhole ? `<span class="whole">${words}</span>` : words
}

const GROUPED = /\d[ \u2009]\d/
