import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'puppeteer'

/** What a reader finds on the search page. */
export interface Answer {
  readonly title: string
  readonly status: string
  /** The links to what may have been meant, with what is said round them. */
  readonly suggestion: string
  /** Addresses of the passages from the web root, in order. */
  readonly passages: readonly string[]
  /** The words that are marked. */
  readonly marked: readonly string[]
  /** What the console said: violations of the policy are among it. */
  readonly complaints: readonly string[]
  readonly page: Page
}

/** How the page is looked at. */
export interface Sight {
  readonly width: number
  readonly scheme: 'light' | 'dark'
}

const DESK: Sight = { width: 1280, scheme: 'light' }

/** Asks the search page at `root` for what `asked` says: `q=early+intervention`. */
export async function ask(
  browser: Browser,
  root: string,
  asked: string,
  { width, scheme }: Sight = DESK,
): Promise<Answer> {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.setViewport({ width, height: 900 })
  // Firefox cannot emulate it through WebDriver BiDi.
  if (scheme !== DESK.scheme)
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  return { ...(await askOn(page, root, asked)), complaints, page }
}

/** Asks on a page that is open. */
export async function askOn(
  page: Page,
  root: string,
  asked: string,
): Promise<Omit<Answer, 'complaints' | 'page'>> {
  await page.goto(`${root}search/?${asked}`)
  if (asked) await page.waitForSelector('#_status:not(:empty)', { timeout: 20_000 })
  return look(page, root)
}

/** What the page shows now. */
export async function look(page: Page, root: string): Promise<Omit<Answer, 'complaints' | 'page'>> {
  const textOf = (selector: string): Promise<string> =>
    page.$eval(selector, (element) => element.textContent ?? '')
  const addresses = await page.$$eval('.found-passages > li a[href]', (links) =>
    links.map((link) => link.href),
  )
  return {
    title: await page.title(),
    status: await textOf('#_status'),
    suggestion: await textOf('#_suggestion'),
    passages: addresses.map((address) => address.replace(root, '').replace(/\?[^#]*/, '')),
    marked: await page.$$eval('mark', (marks) => marks.map(({ textContent }) => textContent ?? '')),
  }
}

/** Every rule of axe that the page breaks, and where. Its policy forbids scripts of others but through the debugger. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const run = Reflect.get(Reflect.get(window, 'axe'), 'run')
    const { violations } = await run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
      nodes.map(({ html }) => `${id}: ${html}`),
    )
  })
}
