import type { Page } from 'puppeteer'
import type { Message } from '../../../message/message.ts'
import type { Press } from '../../../press/press.ts'
import type { Publication } from '../../../publication/tree.ts'
import { toWords } from '../../../publication/words.ts'
import type { ReadWord } from '../../hunks.ts'
import { sayWhere } from '../../where.ts'

/** Milliseconds that the pages of one publication may take to be laid out, and more for each million letters: 100,000 words took 0.6 s. */
const DEADLINE = 60_000
const EACH_MILLION = 30_000
/** From so many letters on a page of the press is not used again. */
const HEAVY = 1_000_000

/**
 * Confirms the words of the text edition, as they were read, against those that Chromium itself lays out for the pages' texts:
 * two writers and two readers that know nothing of one another must agree.
 */
export async function confirmLaidOut(
  press: Press,
  publication: Publication,
  fragments: readonly string[],
  text: readonly ReadWord[],
): Promise<readonly Message[]> {
  const html = fragments.join('\n')
  const job = {
    name: `${publication.name} (text)`,
    javascript: false,
    deadline: DEADLINE + (html.length / 1_000_000) * EACH_MILLION,
    isHeavy: html.length > HEAVY,
    divisible: publication.parts.length === 1 ? ('publication' as const) : undefined,
  }
  const laidOut = await press.use(job, (page) => laidOutWords(page, html))
  const difference = differenceBetween(text, laidOut)
  if (difference === undefined) return []
  const { name, source } = publication
  return [
    {
      rule: 'laid-out',
      severity: 'error',
      reason: difference,
      hint: 'build the edition again; if this comes back, one of the two has a fault: report it',
      source,
      publication: name,
      edition: 'text',
    },
  ]
}

/** The words of the publication that Chromium lays out, without what is marked as added. */
async function laidOutWords(page: Page, html: string): Promise<readonly string[]> {
  await page.setContent(html, { waitUntil: 'domcontentloaded' })
  const text = await page.evaluate(() => {
    for (const added of document.querySelectorAll('[data-added]')) added.remove()
    const texts = document.querySelectorAll<HTMLElement>('[data-publication]')
    // biome-ignore lint/performance/useDomNodeTextContent: what is laid out is what is asked for
    return [...texts].map((element) => element.innerText).join('\n')
  })
  return toWords(text)
}

/** The first difference, in a sentence; undefined where there is none. */
function differenceBetween(
  words: readonly ReadWord[],
  laidOut: readonly string[],
): string | undefined {
  const length = Math.max(words.length, laidOut.length)
  for (let at = 0; at < length; at++) {
    const [own, theirs] = [words[at], laidOut[at]]
    if (own?.text === theirs) continue
    const after = laidOut[at - 1] ? `after “${laidOut[at - 1]}”` : 'at its beginning'
    const where = own ? sayWhere(own.where) : 'at its end'
    return `Chromium lays out ${quote(theirs)} where the text has ${quote(own?.text)}, ${after} (${where})`
  }
  return undefined
}

const quote = (word: string | undefined): string => (word === undefined ? 'nothing' : `“${word}”`)
