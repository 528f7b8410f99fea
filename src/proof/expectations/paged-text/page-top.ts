import { columnsOf } from '../../columns.ts'
import { say } from '../say.ts'
import { titleForms } from '../title-forms.ts'

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

/** A title in so many columns: the longest of its forms that has room. */
const shortTitle = (title: string, columns: number): string =>
  titleForms(title.replace(/\s+/gu, ' ')).find((form) => columnsOf(form) <= columns) ?? ''
