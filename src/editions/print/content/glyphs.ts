import type { Content, Glyph, Sequence } from './content.ts'

/** Every glyph that a page shows: those of the numbered sequences, then those that stand in none. */
export const glyphsOf = ({ numbered, loose }: Content): readonly Glyph[] =>
  [...numbered.values(), ...loose].flatMap(({ glyphs }) => glyphs)

/** Texts that stand in no numbered sequence, in the order in which they are painted. */
export const looseTexts = ({ loose }: Content): readonly Sequence[] =>
  loose.filter(({ glyphs }) => glyphs.length > 0)
