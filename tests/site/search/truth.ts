import type { Browser } from 'puppeteer'
import { ask } from './reader.ts'

/** What a reader is told for a query, as a block of lines: what is said, and each passage with its marked words. */
export async function tell(browser: Browser, root: string, query: string): Promise<string> {
  const { page, status } = await ask(browser, root, `q=${encodeURIComponent(query)}`)
  const found = await page.$$eval('.found-passages > li', (items) =>
    items.map((item) => {
      const href =
        item
          .querySelector('a')
          ?.getAttribute('href')
          ?.replace(/\?[^#]*/, '') ?? ''
      const marks = [...item.querySelectorAll('mark')].map(({ textContent }) => textContent)
      return `  ${href}  ${marks.join(' | ')}`
    }),
  )
  await page.close()
  return [`? ${query}`, status, ...found].join('\n')
}
