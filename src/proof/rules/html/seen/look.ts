import type { Page } from 'puppeteer'
import type { Message } from '../../../../message/message.ts'
import type { Piece, Press } from '../../../../press/press.ts'
import { type StyledPage, toSelfContained } from '../../../self-contained.ts'
import type { HtmlFault } from '../page-rules.ts'
import { seenFaults } from './seen.ts'
import { openWindows } from './windows.ts'

/** Milliseconds that a page may take to be looked at, and those that it may take more for each million bytes. */
const DEADLINE = 60_000
const EACH_MILLION = 10_000

/** Looks at finished pages in the press, with the style sheet that they are given: what is not seen as it is read. */
export function lookAtPages(
  press: Press,
  pages: readonly StyledPage[],
): Promise<readonly Message[]> {
  const job = { name: 'looking at pages', javascript: false, deadline: DEADLINE }
  return press.use(job, (tab, begin) => lookAtPagesIn(tab, pages, (page) => begin(toPiece(page))))
}

const toPiece = ({ path, html }: StyledPage): Piece => ({
  name: `${path} (looking at it)`,
  deadline: DEADLINE + (Buffer.byteLength(html) / 1_000_000) * EACH_MILLION,
})

/**
 * Looks at pages one after another in a tab, which is left with windows in it; nothing is found in a page that holds no text
 * of a publication, nor its contents. Each that is looked at is begun.
 */
export async function lookAtPagesIn<Finished extends StyledPage>(
  tab: Page,
  pages: readonly Finished[],
  begin: (page: Finished) => void,
): Promise<readonly Message[]> {
  const own = pages.filter(({ html }) => html.includes('class="reading"'))
  if (own.length === 0) return []
  const windows = await openWindows(tab)
  const messages: Message[] = []
  try {
    for (const page of own) {
      begin(page)
      const faults = await seenFaults(windows, toSelfContained(page))
      messages.push(...faults.map((fault) => toMessage(fault, page.path)))
    }
    return messages
  } finally {
    await windows.session.detach()
  }
}

const toMessage = ({ rule, reason }: HtmlFault, path: string): Message => ({
  rule,
  severity: 'error',
  reason: `${reason}.`,
  hint: 'build the page again; if this comes back, its style has a fault: report it',
  source: { path, text: '' },
  edition: 'web',
})
