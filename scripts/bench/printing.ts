import type { CDPSession, Page } from 'puppeteer'
import type { Context, EditionFile, FileEdition } from '../../src/editions/edition.ts'
import { setFaces } from '../../src/editions/print/impression.ts'
import type { Layout } from '../../src/editions/print/layouts/layout.ts'
import { renderPage } from '../../src/editions/print/page/page.ts'
import type { Publication } from '../../src/publication/tree.ts'
import type { EditionOutcome } from '../../src/run/outcome.ts'
import { forEach } from '../../src/run/progress.ts'
import { prove } from '../../src/run/prove.ts'

/** So many publications are under way at once, as in a build. */
const AT_ONCE = 4

/** Makes an edition of each publication. */
export const renderAll = (
  edition: FileEdition,
  publications: readonly Publication[],
  context: Context,
): Promise<readonly (readonly EditionFile[])[]> =>
  forEach(publications, AT_ONCE, (publication) => edition.render(publication, context))

/** Makes an edition of each publication, and proves each from its bytes. */
export const finishAll = (
  edition: FileEdition,
  publications: readonly Publication[],
  context: Context,
): Promise<readonly EditionOutcome[]> =>
  forEach(publications, AT_ONCE, (publication) => finishOne(edition, publication, context))

/** Makes an edition of a publication, and proves it from its bytes; tells how many pages it has. */
export async function finishOne(
  edition: FileEdition,
  publication: Publication,
  context: Context,
): Promise<EditionOutcome> {
  const files = await edition.render(publication, context)
  return proveOne(edition, files, publication, context)
}

/** Proves an edition of a publication. Throws where the proof finds a fault. */
export async function proveOne(
  edition: FileEdition,
  files: readonly EditionFile[],
  publication: Publication,
  context: Context,
): Promise<EditionOutcome> {
  const { outcome, messages } = await prove(edition, files, publication, context)
  const fault = messages.find(({ severity }) => severity === 'error')
  if (fault) throw new Error(`${publication.name}: ${fault.reason}`)
  return outcome
}

/** A job of the press that nothing hurries. */
const JOB = { name: 'bench', javascript: false, deadline: 600_000 }

/** Has Chromium alone print the HTML of a layout of each publication, by raw CDP, one after the other on one warm page. */
export const printRaw = (
  layout: Layout,
  publications: readonly Publication[],
  context: Context,
): Promise<void> =>
  context.press.use(JOB, async (page) => {
    const pages = publications.map(
      (publication) => renderPage(publication, { ...context, layout }).html,
    )
    await setFaces(page, context.fonts, pages.join(''))
    await printPages(page, pages)
  })

async function printPages(page: Page, pages: readonly string[]): Promise<void> {
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  for (const html of pages) await printPage(session, frameTree.frame.id, html)
  await session.detach()
}

async function printPage(session: CDPSession, frameId: string, html: string): Promise<void> {
  await session.send('Page.setDocumentContent', { frameId, html })
  await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    printBackground: false,
  })
}
