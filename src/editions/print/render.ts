import type { Publication } from '../../publication/tree.ts'
import type { Context, EditionFile } from '../edition.ts'
import { standard } from './file/claim.ts'
import { finish } from './finish/finish.ts'
import { printPage } from './impression.ts'
import type { Layout } from './layouts/layout.ts'
import { renderPage } from './page/page.ts'

/** Prints a publication in a layout, and finishes its file. */
export const renderPrint =
  (layout: Layout) =>
  async (publication: Publication, context: Context): Promise<readonly EditionFile[]> => {
    const { name } = publication
    const { house, fonts, press } = context
    const page = renderPage(publication, { ...context, layout })
    const printed = await printPage(page.html, publication, fonts, press)
    const facts = { publication, layout, house, claim: standard, attachments: [] }
    const bytes = await finish(printed, page, facts)
    return [{ path: `${name}/${name}${layout.ending}`, bytes }]
  }
