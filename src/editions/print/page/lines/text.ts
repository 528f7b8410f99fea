import type { Layout } from '../../layouts/layout.ts'
import { element, type Kid } from '../node.ts'
import { toSingleSpaces } from '../spaces.ts'
import type { Typography } from '../typography.ts'
import { isAddress, renderAddress } from './addresses.ts'
import { wholeLine } from './ends.ts'
import { AFTER_TIE, hasOtherEnds, isShortNumber } from './pieces.ts'
import { renderUnits } from './units.ts'

/**
 * A text of the publication as it is printed. Lines end where Chromium ends them, but for addresses, which have places of
 * their own, and for numbers, which are whole: `10 000`, `2006–07`, `–5`. By the rules of its language, if they are given,
 * some words are tied to figures, and a word that may be longer than a line is divided; no ligature may stand where its hyphen may.
 */
export function renderWords(text: string, letters: Letters = PLAIN): readonly Kid[] {
  const words = letters.tie(toSingleSpaces(text))
  if (!SPECIAL.test(words) && !isKept(words, letters)) return [words]
  return renderUnits(words, (unit) => markCapitals(unit, renderUnit(unit, letters)))
}

/** The rules of a language for the ends of lines. */
export type Letters = Pick<Typography, 'hyphenate' | 'tie'> &
  Partial<Pick<Typography, 'keepsCompounds'>>

const PLAIN: Letters = { hyphenate: (word) => word, tie: (text) => text }

/** The rules for words that stand outside of the text: no compound is parted where no word is divided. */
export const frontLetters = ({ dividesWords }: Pick<Layout, 'dividesWords'>): Letters => ({
  ...PLAIN,
  keepsCompounds: !dividesWords,
})

/** What an address has one of, a number in which a line might end, a word that may be longer than a line, and one with a capital at a figure. */
const SPECIAL = /[/@]|www\.|\d[ \u2009/–-]\d|[–-]\d|\p{L}{30}|\p{Lu}\d|\d\p{Lu}/u
const LONG = /\p{L}{30}/u

/** `A4`, `M25`, `SW1A`: the figures of such a word are as high as its capitals. */
const markCapitals = (unit: string, kids: readonly Kid[]): readonly Kid[] =>
  CAPITALS.test(unit) && !isAddress(unit) ? [element('span', { class: 'capitals' }, kids)] : kids

const CAPITALS = /\p{Lu}\d|\d\p{Lu}/u

function renderUnit(unit: string, letters: Letters): readonly Kid[] {
  if (isAddress(unit)) return renderAddress(unit)
  if (LONG.test(unit)) return [element('span', { class: 'divided' }, [letters.hyphenate(unit)])]
  if (unit.length <= MOST && isKept(unit, letters)) return [wholeLine([unit])]
  return GROUPED.test(unit) ? [wholeLine([unit])] : unit.split(AFTER_TIE).map(renderPart)
}

/** Tells whether a compound is among words that is not to be parted at its hyphen: `budget-holding`. */
const isKept = (words: string, { keepsCompounds = false }: Letters): boolean =>
  keepsCompounds && /\p{L}[-\u2010]\p{L}/u.test(words)

/** So many characters surely have room on a line. */
const MOST = 30

const renderPart = (part: string): Kid =>
  isShortNumber(part.trim()) && hasOtherEnds(part) ? wholeLine([part]) : part

const GROUPED = /\d[ \u2009]\d/
