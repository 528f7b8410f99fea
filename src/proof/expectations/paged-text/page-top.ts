import { columnsOf } from '../../columns.ts'
import { say } from '../say.ts'

/** Columns of a line, those left of its text, and the fewest between the title and the number of the page. */
const WIDTH = 72
const MARGIN = 6
const GAP = 2

/** What must be read at the top of a page: which it is, and from the second on the title, as much of it as there is room for. */
export function pageTop(title: string, page: number, pages: number, language: string): string {
  const folio = say(language, 'folio', { page, pages })
  const room = WIDTH - MARGIN - GAP - columnsOf(folio)
  return page === 1 ? folio : `${shortTitle(title, room)} ${folio}`
}

/** A title in so many columns: the whole, what stands before its colon, or as many of its words as there is room for. */
function shortTitle(title: string, columns: number): string {
  const words = title.normalize('NFC').trim().split(/\s+/u)
  const whole = words.join(' ')
  const [beforeColon = ''] = whole.split(': ')
  const forms = [
    whole,
    beforeColon,
    ...words.map((_, at) => `${words.slice(0, -at - 1).join(' ')} …`),
  ]
  return forms.find((form) => form !== '' && form !== ' …' && columnsOf(form) <= columns) ?? ''
}
