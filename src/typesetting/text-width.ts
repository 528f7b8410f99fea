import { create, type Font } from 'fontkitten'
import { DISPLAY, type Face, type Fonts, SERIF } from './fonts.ts'

/** The width of a text on one line, in ems. */
export type TextWidth = (text: string) => number

/**
 * Measures texts by the font files: the width of each character in the strongest upright cut of a family, the widest that
 * a text may have, so that what has room so has room in every cut. Kerning mostly takes width away; what it may add is
 * reckoned with. What the family lacks is measured in the others.
 */
export function textWidthIn(fonts: Fonts, family: string = SERIF): TextWidth {
  const byFamily = made.get(fonts) ?? new Map<string, TextWidth>()
  made.set(fonts, byFamily)
  const known = byFamily.get(family) ?? makeTextWidth(fonts, family)
  byFamily.set(family, known)
  return known
}

const made = new WeakMap<Fonts, Map<string, TextWidth>>()

function makeTextWidth(fonts: Fonts, family: string): TextWidth {
  const isOwn = (face: Face): number => Number(face.family === family)
  const faces = strongestOf(fonts).toSorted((one, other) => isOwn(other) - isOwn(one))
  const openings = faces.map(openOnce)
  const widths = new Map<string, number>()
  const widthOf = (character: string): number => {
    const figure = family === DISPLAY && /\d/.test(character) ? OLD_STYLE : 1
    const known = widths.get(character) ?? measure(character, openings) * figure
    widths.set(character, known)
    return known
  }
  return (text) =>
    [...text.normalize('NFC')].reduce((sum, letter) => sum + widthOf(letter), text ? KERNED : 0)
}

/** The most that kerning adds to a word of English, in ems (0.017 for `services`; 4,564 words and pairs measured). */
const KERNED = 0.05

/** How wide the widest old-style figure of a title is against a lining one: 0.52 ems and 0.47. */
const OLD_STYLE = 1.11

/** The strongest upright face of each family. */
const strongestOf = (fonts: Fonts): readonly Face[] =>
  [...Map.groupBy(fonts, ({ family }) => family).values()].flatMap((faces) =>
    faces
      .filter(({ style }) => style === 'normal')
      .toSorted((one, other) => other.weight - one.weight)
      .slice(0, 1),
  )

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
