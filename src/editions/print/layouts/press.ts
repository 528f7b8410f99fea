import { clear } from './clear.ts'
import type { Layout } from './layout.ts'

/**
 * The press copy: the pages of the print edition on sheets of 230 by 317 mm, with a bleed of 3 mm, as printers in Europe
 * ask for it, and crop marks of a quarter of a point outside of it; four pages to a folded sheet.
 * Office printers that make booklets staple 15 sheets.
 */
export const press: Layout = {
  ...clear,
  edition: 'press-copy',
  statement: 'pressCopyEdition',
  ending: '.press.pdf',
  sheet: { bleed: 3, slug: 7, marks: { length: 5, weight: 0.25 }, fold: 4, stapled: 15 },
}
