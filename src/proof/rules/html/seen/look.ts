import type { Page } from 'puppeteer'
import type { Message } from '../../../../message/message.ts'
import type { Begin, Piece, Press } from '../../../../press/press.ts'
import { type StyledPage, toSelfContained } from '../../../self-contained.ts'
import type { HtmlFault } from '../page-rules.ts'
import { seenFaults } from './seen.ts'
import { openWindows } from './windows.ts'

/** Milliseconds that a page may take to be looked at, and those that it may take more for each million bytes. */
const DEADLINE = 60_000
const EACH_MILLION = 10_000

/**
 * Looks at finished pages in the press, one after another in one tab, with the style sheet that they are given: what is not
 * seen as it is read.
 */
export async function lookAtPages(
  press: Press,
  pages: readonly StyledPage[],
): Promise<readonly Message[]> {
  const own = pages.filter(({ html }) => isLookedAt(html))
  if (own.length === 0) return []
  const job = { name: 'looking at pages', javascript: false, deadline: DEADLINE }
  return press.use(job, (tab, begin) => lookIn(tab, own, begin))
}

/** Nothing is found in a page that holds no text of a publication, nor its contents. */
export const isLookedAt = (html: string): boolean => html.includes('class="reading"')

const toPiece = ({ path, html }: StyledPage): Piece => ({
  name: `${path} (looking at it)`,
  deadline: DEADLINE + (Buffer.byteLength(html) / 1_000_000) * EACH_MILLION,
})

async function lookIn(
  tab: Page,
  pages: readonly StyledPage[],
  begin: Begin,
): Promise<readonly Message[]> {
  const windows = await openWindows(tab)
  const messages: Message[] = []
  try {
    for (const page of pages) {
      begin(toPiece(page))
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
