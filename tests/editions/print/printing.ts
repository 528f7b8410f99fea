import { join } from 'node:path'
import type { Context, EditionFile } from '../../../src/editions/edition.ts'
import { CLAIMS } from '../../../src/editions/print/file/claim.ts'
import { finish } from '../../../src/editions/print/finish/finish.ts'
import { printPage } from '../../../src/editions/print/impression.ts'
import { clear } from '../../../src/editions/print/layouts/clear.ts'
import type { Layout } from '../../../src/editions/print/layouts/layout.ts'
import { renderPage } from '../../../src/editions/print/page/page.ts'
import type { Press } from '../../../src/press/press.ts'
import { makeCatalogue } from '../../../src/publication/catalogue.ts'
import { readPublications } from '../../../src/publication/read.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { attachVersions } from '../../../src/publication/versions/attach.ts'
import { readFonts } from '../../../src/run/assets/fonts.ts'
import { HOUSE } from '../house.ts'

export const ROOT = join(import.meta.dirname, '../../..')

/** What publications are printed with, and the publications of a content folder. */
export interface Printing {
  readonly context: Context
  readonly publications: readonly Publication[]
}

/** Reads a content folder, by its path from the root of the repository. */
export async function readPrinting(folder: string, press: Press): Promise<Printing> {
  const { publications: read, messages } = await readPublications(join(ROOT, folder), ROOT)
  if (messages.length > 0) throw new Error(messages.map(({ reason }) => reason).join('\n'))
  const publications = attachVersions(read)
  const context = {
    catalogue: makeCatalogue(publications),
    house: HOUSE,
    fonts: await readFonts(),
    press,
  }
  return { context, publications }
}

/** What Chromium prints of a publication, and how it is finished. */
export interface Impression {
  readonly raw: Uint8Array
  readonly finish: (raw: Uint8Array) => Promise<Uint8Array>
}

/** Prints one publication, with something added to its style sheet, and does not finish it; in clear print, or as a layout says. */
export async function printRaw(
  publication: Publication,
  context: Context,
  style = '',
  layout: Layout = clear,
): Promise<Impression> {
  const { house, fonts, press } = context
  const page = renderPage(publication, { ...context, layout })
  const html = page.html.replace('</style>', `${style}</style>`)
  const facts = {
    publication,
    layout,
    house,
    others: [],
    claim: CLAIMS['PDF/A-2a'],
    attachments: [],
  }
  return {
    raw: await printPage(html, publication, fonts, press),
    finish: (raw) => finish(raw, page, facts),
  }
}

/** Prints one publication with something added to its style sheet, which its own style would not do. */
export async function printWith(
  style: string,
  publication: Publication,
  context: Context,
  layout: Layout = clear,
): Promise<readonly EditionFile[]> {
  const { raw, finish } = await printRaw(publication, context, style, layout)
  return [{ path: 'planted.pdf', bytes: await finish(raw) }]
}
