import type { FrontMatter } from '../../publication/front-matter.ts'
import { toFolio } from '../folio.ts'
import { toRunningHead } from '../running-head.ts'
import { tidy } from './bracket.ts'
import { AXIS, WIDTH } from './columns.ts'
import { columnsOf } from './width.ts'

/** The page-top line: the folio at the right end, and from the second page on the title at the axis. */
export function setPageTop(frontMatter: FrontMatter, page: number, pages: number): string {
  const folio = toFolio(frontMatter, { page, pages })
  const room = WIDTH - columnsOf(folio)
  const head = page === 1 ? '' : ' '.repeat(AXIS) + toHead(frontMatter.title, room - AXIS - 2)
  return head + ' '.repeat(room - columnsOf(head)) + folio
}

/** A title as the head of a page that has `width` columns for it. */
export const toHead = (title: string, width: number): string =>
  toRunningHead(tidy(title), (head) => columnsOf(head) <= width)
