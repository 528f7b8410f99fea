import type { Glyph, Sequence } from '../../../../src/editions/print/content/content.ts'
import type { Leaf } from '../../../../src/editions/print/tags/tag.ts'

/** A sequence that shows a glyph for each letter of a text. */
export const showing = (text: string): Sequence => ({
  from: 0,
  to: 0,
  glyphs: [...text].map(
    (letter): Glyph => ({
      code: letter,
      at: 0,
      font: 'F4',
      fontOperator: 0,
      operator: 0,
      x: 0,
      y: 0,
    }),
  ),
})

/** Content of a page, from 0, at its place in the order of the text. */
export const contentAt = (order: number, page: number, text: string): Leaf => ({
  order,
  page,
  mcid: order,
  sequence: showing(text),
})
