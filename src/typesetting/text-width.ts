import { create, type Font } from 'fontkitten'
import type { Face, Fonts } from './fonts.ts'

/** The width of a text on one line, in ems. */
export type TextWidth = (text: string) => number

/**
 * Measures texts by the font files: the width of each character in the semibold serif, the widest cut that a text may
 * have, so that what has room so has room in every cut. Kerning mostly takes width away; what it may add is reckoned with.
 */
export function textWidthIn(fonts: Fonts): TextWidth {
  const known = made.get(fonts) ?? makeTextWidth(fonts)
  made.set(fonts, known)
  return known
}

const made = new WeakMap<Fonts, TextWidth>()

function makeTextWidth(fonts: Fonts): TextWidth {
  const openings = fonts.filter(isWidest).toSorted(serifFirst).map(openOnce)
  const widths = new Map<string, number>()
  const widthOf = (character: string): number => {
    const known = widths.get(character) ?? measure(character, openings)
    widths.set(character, known)
    return known
  }
  return (text) =>
    [...text.normalize('NFC')].reduce((sum, letter) => sum + widthOf(letter), text ? KERNED : 0)
}

/** The most that kerning adds to a word of English, in ems (0.017 for `services`; 4,564 words and pairs measured). */
const KERNED = 0.05

const isWidest = ({ weight, style }: Face): boolean => weight === 600 && style === 'normal'

const serifFirst = (one: Face, other: Face): number =>
  Number(other.family.includes('Serif')) - Number(one.family.includes('Serif'))

/** A font is read when a character is first looked for in it: most texts need one (40 ms). */
function openOnce({ bytes }: Face): () => Font {
  let font: Font | undefined
  return () => {
    font ??= toFont(bytes)
    return font
  }
}

function toFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes))
  if (font.isCollection) throw new TypeError('a face is a collection of fonts')
  return font
}

/** An accent of its own stands over its letter and takes no room; a character that no face has is taken for a wide one. */
function measure(character: string, openings: readonly (() => Font)[]): number {
  if (/\p{M}/u.test(character)) return 0
  const point = character.codePointAt(0) ?? 0
  const opening = openings.find((open) => open().hasGlyphForCodePoint(point))
  if (!opening) return UNKNOWN
  const font = opening()
  return font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm
}

const UNKNOWN = 1.1
