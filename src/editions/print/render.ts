import type { Publication } from '../../publication/tree.ts'
import type { Context, EditionFile } from '../edition.ts'
import { makeBooklet } from './booklet/booklet.ts'
import { CLAIMS } from './file/claim.ts'
import { otherAddresses } from './file/other-addresses.ts'
import { sourceFilesOf } from './file/source-files.ts'
import { finish } from './finish/finish.ts'
import { blanksFor, readPartPages } from './finish/part-pages.ts'
import { printPage } from './impression.ts'
import { BOOKLET } from './layouts/booklet.ts'
import type { Layout } from './layouts/layout.ts'
import type { Blanks } from './page/blanks.ts'
import { renderPage } from './page/page.ts'
import type { PrintedPage } from './page/printed-page.ts'

/** Prints a publication in a layout, and finishes its file. */
export const renderPrint =
  (layout: Layout) =>
  async (publication: Publication, context: Context): Promise<readonly EditionFile[]> => {
    const { name } = publication
    const { house } = context
    const claim = CLAIMS[house.print.standard]
    const attachments = claim.archival === 3 ? sourceFilesOf(publication) : []
    const { page, bytes: printed } = await printPages(publication, layout, context)
    const others = otherAddresses(publication, context)
    const facts = { publication, layout, house, others, claim, attachments }
    const bytes = await finish(printed, page, facts)
    const file = { path: `${name}/${name}${layout.ending}`, bytes }
    if (!layout.sheet) return [file]
    const booklet = await makeBooklet(bytes, facts, layout.sheet)
    return [file, { path: `${name}/${name}${BOOKLET.ending}`, bytes: booklet }]
  }

/** A page of the press and the file that was printed of it. */
interface Print {
  readonly page: PrintedPage
  readonly bytes: Uint8Array
}

/** Prints the pages; again where it is seen from them that some must be blank. */
async function printPages(
  publication: Publication,
  layout: Layout,
  context: Context,
): Promise<Print> {
  const print = async (blanks?: Blanks): Promise<Print> => {
    const page = renderPage(publication, { ...context, layout }, blanks)
    return { page, bytes: await printPage(page.html, publication, context.fonts, context.press) }
  }
  const first = await print()
  if (!layout.sheet) return first
  const partPages = await readPartPages(first.bytes, first.page, { publication, layout })
  const blanks = blanksFor(partPages, layout.sheet.fold)
  return blanks.before.includes(true) || blanks.atEnd > 0 ? print(blanks) : first
}
