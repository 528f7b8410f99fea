import { furnish } from '../furniture.ts'
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
  headsOf(tidy(title)).find((head) => columnsOf(head) <= width) ?? ''

/** What may stand for a title, from the best on: the whole; what is before its first colon; ever fewer of its words. */
function headsOf(title: string): readonly string[] {
  const words = title.split(' ')
  const colon = title.indexOf(': ')
  const shorter = words.map((_, left) => `${words.slice(0, -left).join(' ')} …`).slice(1)
  return [title, ...(colon > 0 ? [title.slice(0, colon)] : []), ...shorter]
}
