import type { Publication } from '../../publication/tree.ts'
import { PAGE_LINES } from '../../typesetting/plain/columns.ts'
import { setGalley } from '../../typesetting/plain/galley.ts'
import { setPageTop } from '../../typesetting/plain/page-top.ts'
import { makeUp } from '../../typesetting/plain/pages.ts'
import type { Context, EditionFile } from '../edition.ts'

/** Lines that the page-top line and the space under it take. */
const TOP_LINES = 2

/** Sets a publication in pages divided by form feeds, in UTF-8. */
export async function render(
  publication: Publication,
  context: Pick<Context, 'catalogue' | 'house'>,
): Promise<readonly EditionFile[]> {
  const { name } = publication
  const pages = makeUp(setGalley(publication, 'pagedTextCopy', context), PAGE_LINES - TOP_LINES)
  const text = pages.map((lines, index) => {
    const top = setPageTop(publication, index + 1, pages.length)
    return `${[top, '', ...lines].join('\n')}\n`
  })
  const bytes = new TextEncoder().encode(text.join('\f'))
  return [{ path: `${name}/${name}.print.txt`, bytes }]
}
