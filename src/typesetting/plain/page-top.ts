import { furnish } from '../furniture.ts'
import { toRunningHead } from '../running-head.ts'
import { tidy } from './bracket.ts'
import { AXIS, WIDTH } from './columns.ts'
import { columnsOf } from './width.ts'

/** The page-top line: the folio at the right end, and from the second page on the title at the axis. */
export function setPageTop(title: string, page: number, pages: number, language: string): string {
  const folio = furnish(language, 'folio', { page, pages })
  const room = WIDTH - columnsOf(folio)
  const head = page === 1 ? '' : ' '.repeat(AXIS) + toHead(title, room - AXIS - 2)
  return head + ' '.repeat(room - columnsOf(head)) + folio
}

/** A title as the head of a page that has `width` columns for it. */
export const toHead = (title: string, width: number): string =>
  toRunningHead(tidy(title), (head) => columnsOf(head) <= width)
