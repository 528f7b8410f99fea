import { columnsOf } from '../../text/columns.ts'
import { type Foliated, folio } from '../folio.ts'
import { titleForms } from '../title-forms.ts'

/** Columns of a line, those left of its text, and the fewest between the title and the number of the page. */
const WIDTH = 72
const MARGIN = 6
const GAP = 2

/** What must be read at the top of a page: which it is, and from the second on the title, as much of it as there is room for. */
export function pageTop(
  publication: Foliated & { readonly frontMatter: { readonly title: string } },
  page: number,
  pages: number,
): string {
  const number = folio(publication, page, pages)
  const room = WIDTH - MARGIN - GAP - columnsOf(number)
  return page === 1 ? number : `${shortTitle(publication.frontMatter.title, room)} ${number}`
}

/** A title in so many columns: the longest of its forms that has room. */
const shortTitle = (title: string, columns: number): string =>
  titleForms(title.replace(/\s+/gu, ' ')).find((form) => columnsOf(form) <= columns) ?? ''
