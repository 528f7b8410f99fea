import { furnish } from '../furniture.ts'
import { tidy } from './bracket.ts'
import { AXIS, WIDTH } from './columns.ts'
import { columnsOf } from './width.ts'

/** The page-top line: the folio at the right end, and from the second page on the title at the axis. */
export function setPageTop(title: string, page: number, pages: number, language: string): string {
  const folio = furnish(language, 'folio', { page, pages })
  const room = WIDTH - columnsOf(folio)
  const head = page === 1 ? '' : ' '.repeat(AXIS) + toHead(tidy(title), room - AXIS - 2)
  return head + ' '.repeat(room - columnsOf(head)) + folio
}

/** A title as the head of a page: whole, or what stands before its first colon and a space, or as many words as fit. */
function toHead(title: string, width: number): string {
  const brief = title.split(': ', 1).join('')
  return columnsOf(title) > width && columnsOf(brief) <= width ? brief : shorten(title, width)
}

/** As many whole words as `width` columns hold, an ellipsis after them where some are left out. */
export function shorten(words: string, width: number): string {
  if (columnsOf(words) <= width) return words
  const shorter = words.replace(/ …$/, '').split(' ').slice(0, -1)
  return shorter.length === 0 ? '' : shorten(`${shorter.join(' ')} …`, width)
}
