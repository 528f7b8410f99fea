import type { Font } from 'fontkitten'
import { remember } from '../../../publication/remember.ts'
import { type Substitution, substitutionsOf } from './substitutions.ts'

/** The texts that each glyph of a font may stand for. */
export type GlyphTexts = ReadonlyMap<number, ReadonlySet<string>>

/** What a font's glyphs may stand for: its characters, and what its features make of them; found once. */
export const textsOf = remember((font: Font): GlyphTexts => {
  const texts = new Map<number, Set<string>>()
  const add = (glyph: number, text: string): boolean => {
    const own = texts.get(glyph) ?? new Set<string>()
    texts.set(glyph, own)
    const size = own.size
    own.add(text.normalize('NFC'))
    return own.size > size
  }
  for (const point of font.characterSet)
    add(font.glyphForCodePoint(point).id, String.fromCodePoint(point))
  const substitutions = substitutionsOf(font)
  let isNew = true
  while (isNew) {
    isNew = false
    for (const one of substitutions)
      for (const text of textsFrom(one, texts))
        for (const glyph of one.to) if (add(glyph, text)) isNew = true
  }
  return texts
})

/** Every text that the glyphs of a substitution may stand for together. */
const textsFrom = ({ from }: Substitution, texts: GlyphTexts): readonly string[] =>
  from.reduce<readonly string[]>(
    (before, glyph) =>
      before.flatMap((text) => [...(texts.get(glyph) ?? [])].map((own) => text + own)),
    [''],
  )

/**
 * A text without what only joins letters or chooses between forms, and is no form itself: the zero width non-joiner and
 * variation selectors. Alone they are set as a space without width.
 */
export const seenOf = (text: string): string => text.replace(/\u200c|[\ufe00-\ufe0f]/g, '')
