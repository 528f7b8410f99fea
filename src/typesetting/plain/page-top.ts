import type { Publication } from '../../publication/tree.ts'
import { toFolio } from '../folio.ts'
import { toRunningHead } from '../running-head.ts'
import { tidy } from './bracket.ts'
import { AXIS, WIDTH } from './columns.ts'
import { columnsOf } from './width.ts'

/**
 * The page-top line: the folio at the right end, and from the second page on the title at the axis, as much of it as the folio
 * leaves room for.
 */
export function setPageTop(
  publication: Pick<Publication, 'frontMatter' | 'earlierOf'>,
  page: number,
  pages: number,
): string {
  const folio = tidy(toFolio(publication, { page, pages }))
  const room = WIDTH - columnsOf(folio)
  const title = page === 1 ? '' : toHead(publication.frontMatter.title, room - AXIS - 2)
  const head = title && ' '.repeat(AXIS) + title
  return head + ' '.repeat(Math.max(0, room - columnsOf(head))) + folio
}

/** A title as the head of a page that has `width` columns for it. */
export const toHead = (title: string, width: number): string =>
  toRunningHead(tidy(title), (head) => columnsOf(head) <= width)
