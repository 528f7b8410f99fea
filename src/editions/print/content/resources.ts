import type { Box } from './content.ts'

/** What a page's content cannot say itself of the fonts and pictures that it names. */
export interface Resources {
  /** Whether a font's codes have two figures, as those of Type 3 have (ISO 32000-1, 9.6.5), and not four. */
  readonly isNarrow: (font: string) => boolean
  /** How far a glyph moves on, in thousandths of the size of its font. */
  readonly widthOf: (font: string, code: string) => number
  /** The edges of a picture or of a group of painting, where it is painted untransformed. */
  readonly boxOf: (object: string) => Box
}
