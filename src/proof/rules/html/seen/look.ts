import type { Page } from 'puppeteer'
import type { Message } from '../../../../message/message.ts'
import type { Press } from '../../../../press/press.ts'
import { type StyledPage, toSelfContained } from '../../../self-contained.ts'
import { seenFaults } from './seen.ts'

/** Milliseconds that a page may take to be looked at, and those that it may take more for each million bytes. */
const DEADLINE = 60_000
const EACH_MILLION = 10_000

/** Looks at finished pages in the press, with the style sheet that they are given: what is not seen as it is read. */
export function lookAtPages(
  press: Press,
  pages: readonly StyledPage[],
): Promise<readonly Message[]> {
  const job = { name: 'looking at pages', javascript: false, deadline: DEADLINE }
  return press.use(job, async (tab, begin) => {
    const messages: Message[] = []
    for (const page of pages) {
      const { path, html } = page
      const deadline = DEADLINE + (Buffer.byteLength(html) / 1_000_000) * EACH_MILLION
      begin({ name: `${path} (looking at it)`, deadline })
      messages.push(...(await lookAtPage(tab, page)))
    }
    return messages
  })
}

/** Looks at a page in a tab; nothing is found in one that holds no text of a publication, nor its contents. */
export async function lookAtPage(tab: Page, page: StyledPage): Promise<readonly Message[]> {
  const { path, html } = page
  if (!html.includes('class="reading"')) return []
  const faults = await seenFaults(tab, toSelfContained(page))
  return faults.map(({ rule, reason }) => ({
    rule,
    severity: 'error',
    reason: `${reason}.`,
    hint: 'build the page again; if this comes back, its style has a fault: report it',
    source: { path, text: '' },
    edition: 'web',
  }))
}
