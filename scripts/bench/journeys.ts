import { setTimeout } from 'node:timers/promises'
import type { KeyInput, Page } from 'puppeteer'

/** What a reader wants from the home page, by keys alone. */
export interface Journey {
  readonly title: string
  /** At most so many keys, letters that are typed among them (issue 15). */
  readonly most: number
  /** Keys, or letters to type; `wait` is none: until the search has answered. */
  readonly keys: readonly (KeyInput | 'wait')[]
  /** What the address ends with at the end, and what the page then shows. */
  readonly address: RegExp
  readonly shows: string
}

/** Past the top of the home page, into the field for a search. */
const TO_SEARCH: Journey['keys'] = ['Tab', 'Enter', 'Tab']

const letters = (text: string): Journey['keys'] => [...text] as KeyInput[]

const tabs = (count: number): Journey['keys'] => Array.from({ length: count }, () => 'Tab')

export const JOURNEYS: readonly Journey[] = [
  {
    title: 'when is the Leitch Review due?',
    most: 12,
    keys: [...TO_SEARCH, ...letters('leitch'), 'Enter', 'wait'],
    address: /\/search\/\?q=leitch$/,
    shows: 'End 06',
  },
  {
    title: 'the first passage on early intervention',
    most: 24,
    keys: [...TO_SEARCH, ...letters('early intervention'), 'Enter', 'wait', 'Tab', 'Enter'],
    address: /#p7\.2$/,
    shows: 'early intervention is often more cost-effective',
  },
  {
    title: 'a copied link to paragraph 7.4',
    most: 12,
    keys: [...TO_SEARCH, ...letters('7.4'), 'Enter', 'wait', 'Tab', 'Enter', ...tabs(2), 'Enter'],
    address: /#p7\.4$/,
    shows: 'Copied: paragraph 7.4',
  },
  {
    title: 'the PDF of the statement',
    most: 12,
    keys: ['Tab', 'Enter', ...tabs(4), 'Enter', ...tabs(3), 'Enter'],
    address: /\/statement\/statement\.pdf$/,
    shows: '',
  },
]

/** Goes a way from the home page at `root`, and gives the number of keys; throws where it leads elsewhere. */
export async function go(
  page: Page,
  root: string,
  { title, keys, address, shows }: Journey,
): Promise<number> {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asked.push(request.url())
  })
  // A browser without a window has no clipboard.
  await page.evaluateOnNewDocument(() => {
    navigator.clipboard.writeText = async () => {}
  })
  await page.goto(root)
  for (const key of keys) await press(page, key, asked)
  const last = asked.at(-1) ?? ''
  const text = shows && (await page.$eval('main', ({ textContent }) => textContent))
  if (!address.test(last) || !text.includes(shows))
    throw new Error(`the way to ${title} led to ${last}`)
  return keys.filter((key) => key !== 'wait').length
}

/** Enter leads somewhere, and the next key waits until that is there, however slow the machine is. */
async function press(
  page: Page,
  key: Journey['keys'][number],
  asked: readonly string[],
): Promise<void> {
  if (key === 'wait') return void (await page.waitForSelector('#_status:not(:empty)'))
  const [place, count] = [page.url(), asked.length]
  await page.keyboard.press(key)
  if (key !== 'Enter') return
  for (const end = Date.now() + PATIENCE; Date.now() < end; await setTimeout(STEP))
    if (page.url() !== place || asked.length > count) break
  await page.waitForNetworkIdle({ idleTime: QUIET })
  await page.waitForFunction(() => document.readyState === 'complete')
}

/** Milliseconds: how long a key may take to lead somewhere, how long all must be quiet then, and between two looks. */
const PATIENCE = 10_000
const QUIET = 500
const STEP = 20
