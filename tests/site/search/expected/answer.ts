import type { Page } from 'puppeteer'
import { askOn } from '../reader.ts'

/**
 * A row of the table of searches and what is expected of it, a line each: what is typed, what it is narrowed to, what is
 * said, what is offered instead, and the addresses of the passages, in order.
 *
 *     ? povetry
 *     & publication=statement
 *     = No passage has “povetry”. …
 *     ~ poverty
 *     - statement/#para-2
 */
export interface Search {
  readonly typed: string
  /** `publication=statement&kind=report`; '' where all is searched. */
  readonly narrowed: string
  readonly row: string
}

/** Reads the table: rows with an empty line between them. */
export const readSearches = (table: string): readonly Search[] =>
  table
    .trim()
    .split('\n\n')
    .map((row) => {
      const lines = row.split('\n')
      const after = (sign: string): string =>
        lines.find((line) => line.startsWith(`${sign} `))?.slice(2) ?? ''
      return { typed: after('?'), narrowed: after('&'), row }
    })

/** What a page shows for a search, as a row of the table; `complaints` are what its console says meanwhile. */
export async function answerOn(
  page: Page,
  root: string,
  { typed, narrowed }: Search,
  complaints: string[],
): Promise<string> {
  const asked = [typed && `q=${encodeURIComponent(typed)}`, narrowed].filter(Boolean).join('&')
  complaints.length = 0
  const { title, status, passages } = await askOn(page, root, asked)
  const offered = await page.$$eval('#_suggestion a', (links) =>
    links.map(({ textContent }) => textContent ?? ''),
  )
  const count = /^(\d[\d,]*|No) passages?\b/.exec(status)?.[1]?.replace('No', 'no') ?? ''
  const isTitled = count === '' || title.includes(`${count} passage`)
  return [
    ...(typed ? [`? ${typed}`] : []),
    ...(narrowed ? [`& ${narrowed}`] : []),
    `= ${status}`,
    ...offered.map((query) => `~ ${query}`),
    ...passages.map((address) => `- ${address}`),
    ...(isTitled ? [] : [`! the title is ${title}`]),
    ...complaints.map((complaint) => `! ${complaint}`),
  ].join('\n')
}
