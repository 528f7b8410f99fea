import { type Context, type Edition, renderFiles } from '../../../src/editions/edition.ts'
import { editionsOf } from '../../../src/editions/index.ts'
import { text } from '../../../src/editions/text/index.ts'
import { web } from '../../../src/editions/web/index.ts'
import type { Message } from '../../../src/message/message.ts'
import type { Press } from '../../../src/press/press.ts'
import { confirmLaidOut } from '../../../src/proof/rules/html/laid-out.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { readFonts } from '../../../src/run/assets/fonts.ts'
import { prove as proveEdition } from '../../../src/run/prove.ts'
import type { Paper } from '../paper/publication.ts'
import { HOUSE } from './editions.ts'
import type { Outcome } from './faults.ts'
import { readPaper } from './read-paper.ts'

const PDF = 'application/pdf'

/** Reads a paper, has the press make every edition for paper and lay out its pages, and tells what should not be. */
export async function makePressed(press: Press): Promise<(paper: Paper) => Promise<Outcome>> {
  const fonts = await readFonts()
  return async (paper) => {
    const { publication, catalogue, messages } = readPaper(paper)
    const isRefused = !publication || messages.some(isError)
    if (isRefused) return { isRefused, faults: [] }
    const context = { catalogue, house: HOUSE, fonts, press }
    const faults: string[] = []
    for (const edition of editionsOf(HOUSE).filter(({ mediaType }) => mediaType === PDF))
      faults.push(...(await faultsOf(edition, publication, context)))
    return { isRefused, faults: [...faults, ...(await layOut(publication, context))] }
  }
}

const isError = ({ severity }: Message): boolean => severity === 'error'

async function faultsOf(
  edition: Edition,
  publication: Publication,
  context: Context,
): Promise<readonly string[]> {
  const files = await renderFiles(edition, publication, context)
  const { messages } = await proveEdition(edition, files, publication, context)
  return messages.filter(isError).map(({ rule, reason }) => `${edition.name}: ${reason} [${rule}]`)
}

/** The words that Chromium lays out of the pages are those of the text edition. */
async function layOut(publication: Publication, context: Context): Promise<readonly string[]> {
  const { pages } = await web.render(publication, context)
  const files = await text.render(publication, context)
  const { read } = await proveEdition(text, files, publication, context)
  const html = [...pages.values()].map(({ opening, text }) => opening + text)
  const messages = await confirmLaidOut(context.press, publication, html, read)
  return messages.map(({ rule, reason }) => `web: ${reason} [${rule}]`)
}
