import type { CDPSession, Page } from 'puppeteer'
import { forEach } from '../../src/build/progress.ts'
import { prove } from '../../src/build/prove.ts'
import type { Context } from '../../src/editions/edition.ts'
import { setFaces } from '../../src/editions/print/impression.ts'
import { print } from '../../src/editions/print/index.ts'
import { clear } from '../../src/editions/print/layouts/clear.ts'
import { renderPage } from '../../src/editions/print/page/page.ts'
import type { Publication } from '../../src/publication/tree.ts'
import { readOnly } from './floor.ts'
import { generate } from './generate.ts'
import { type Measure, time } from './statistics.ts'
import { openWorkshop } from './workshop.ts'

/** Print PDFs of so many publications, against the same Chromium printing the same HTML by raw CDP on one warm page. */
export async function measurePrint(
  count: number,
  repetitions: number,
): Promise<readonly Measure[]> {
  const { publications, context, close } = await openWorkshop((folder) => generate(folder, count))
  const job = { name: 'bench', javascript: false, deadline: 600_000 }
  const base: number[] = []
  const ours: number[] = []
  const proof: number[] = []
  const floor: number[] = []
  try {
    await printAll(publications, context)
    await context.press.use(job, (page) => printRaw(page, publications, context))
    for (let repetition = 0; repetition < repetitions; repetition++) {
      base.push(
        await time(() => context.press.use(job, (page) => printRaw(page, publications, context))),
      )
      const files: Awaited<ReturnType<typeof printAll>>[] = []
      ours.push(await time(async () => files.push(await printAll(publications, context))))
      proof.push(await time(() => proveAll(publications, files[0] ?? [], context)))
      floor.push(await time(() => readAll(files[0] ?? [])))
    }
  } finally {
    await close()
  }
  return [
    { title: `print PDFs of ${count}, to raw CDP on one page`, unit: 'ms', base, ours, limit: 1.6 },
    {
      title: `the proof of these ${count}, to its libraries reading the files once each`,
      unit: 'ms',
      base: floor,
      ours: proof,
      limit: 1.3,
    },
  ]
}

const printAll = (publications: readonly Publication[], context: Context) =>
  forEach(publications, 4, (publication) => print.render(publication, context))

/** Reads the files as the libraries do; copies, for the proof remembers what it has opened. */
async function readAll(files: Awaited<ReturnType<typeof printAll>>): Promise<void> {
  for (const { bytes } of files.flat()) await readOnly(new Uint8Array(bytes))
}

async function proveAll(
  publications: readonly Publication[],
  files: Awaited<ReturnType<typeof printAll>>,
  context: Context,
): Promise<void> {
  for (const [index, publication] of publications.entries()) {
    const { messages } = await prove(print, files[index] ?? [], publication, context)
    if (messages.length > 0) throw new Error(messages[0]?.reason)
  }
}

async function printRaw(
  page: Page,
  publications: readonly Publication[],
  context: Context,
): Promise<void> {
  const pages = publications.map(
    (publication) => renderPage(publication, { ...context, layout: clear }).html,
  )
  await setFaces(page, context.fonts, pages.join(''))
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  for (const html of pages) await printOne(session, frameTree.frame.id, html)
  await session.detach()
}

async function printOne(session: CDPSession, frameId: string, html: string): Promise<void> {
  await session.send('Page.setDocumentContent', { frameId, html })
  await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    printBackground: false,
  })
}
