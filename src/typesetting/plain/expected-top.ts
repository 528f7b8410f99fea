import { furnish } from '../furniture.ts'
import { AXIS, WIDTH } from './columns.ts'
import { toHead } from './page-top.ts'
import { columnsOf } from './width.ts'

/** The page-top line as it must be read: the head, from the second page on, and the folio; two columns part them. */
export function expectPageTop(
  title: string,
  page: number,
  pages: number,
  language: string,
): string {
  const folio = furnish(language, 'folio', { page, pages })
  if (page === 1) return folio
  return `${toHead(title, WIDTH - AXIS - 2 - columnsOf(folio))} ${folio}`.trim()
}
