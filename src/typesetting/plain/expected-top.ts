import { furnish } from '../furniture.ts'
import { tidy } from './bracket.ts'
import { AXIS, WIDTH } from './columns.ts'
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
  const room = WIDTH - AXIS - 2 - columnsOf(folio)
  const head = headsOf(tidy(title)).find((words) => columnsOf(words) <= room) ?? ''
  return `${head} ${folio}`.trim()
}

/** What may stand for a title, from the best on: the whole, its main title, ever fewer of its words. */
function headsOf(title: string): readonly string[] {
  const words = title.split(' ')
  const shorter = words.map((_, left) => `${words.slice(0, -left).join(' ')} …`).slice(1)
  const colon = title.indexOf(': ')
  return [title, ...(colon > 0 ? [title.slice(0, colon)] : []), ...shorter]
}
