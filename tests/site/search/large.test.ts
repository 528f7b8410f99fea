import type { Page } from 'puppeteer'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readPublications } from '../../../src/publication/read.ts'
import { type Opened, openChromium } from './chromium.ts'
import { makeSearchSite, toSite } from './made.ts'
import { makeLargeSite, withDates } from './made-up.ts'
import { ask, look } from './reader.ts'
import { type Served, serve } from './server.ts'

vi.setConfig({ testTimeout: 60_000 })

let large: Served
let bilingual: Served
let chromium: Opened
beforeAll(async () => {
  const site = withDates(await makeLargeSite(160), (place) => (place < 10 ? '2004' : '1999'))
  const index = ['paper-77/editions.json', JSON.stringify({ title: 'Paper 77 in full' })] as const
  large = await serve(new Map([...(await makeSearchSite(site)), index]), '/')
  const { publications } = await readPublications(
    'tests/site/search/fixtures/welsh/content',
    process.cwd(),
  )
  bilingual = await serve(await makeSearchSite(await toSite(publications)), '/')
  chromium = await openChromium()
}, 120_000)
afterAll(async () => {
  await chromium.close()
  await large.close()
  await bilingual.close()
})

test('shards are searched as one', async () => {
  const { status, passages, complaints, page } = await ask(
    chromium.browser,
    large.root,
    'q=common+words',
  )
  expect(large.asked.filter((path) => path.endsWith('pagefind-entry.json'))).toEqual([
    'pagefind/en/0/pagefind-entry.json',
    'pagefind/en/1/pagefind-entry.json',
  ])
  expect(status).toBe(
    '3,200 passages have both words or other forms of them; the best 30 are shown.',
  )
  expect(passages).toHaveLength(30)
  await page.click('#_more')
  await page.waitForFunction(() => document.querySelectorAll('.found-passages > li').length === 60)
  const focused = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)
  expect(passages).not.toContain(focused.replace(large.root, '').replace(/\?[^#]*/, ''))
  expect((await look(page, large.root)).status).toContain('the best 60 are shown')
  expect(complaints).toEqual([])
  await page.close()
})

test('of many shards a search opens those alone that have its words', async () => {
  const site = await makeLargeSite(400)
  const served = await serve(await makeSearchSite(site), '/')
  const opened = async (asked: string) => {
    const from = served.asked.length
    const { status, passages, page } = await ask(chromium.browser, served.root, asked)
    await page.close()
    const shards = served.asked
      .slice(from)
      .flatMap((path) => /^pagefind\/(en\/\d+)\/pagefind\./.exec(path)?.[1] ?? [])
    return { status, passages, shards: new Set(shards).size }
  }
  // A word of two publications, and of no other.
  const rare = { passages: ['paper-164/#p6', 'paper-333/#p1'], shards: 2 }
  expect(await opened('q=kenconba')).toMatchObject(rare)
  expect(await opened('q=common+kenconba')).toMatchObject(rare)
  expect(await opened('q=asbestos')).toMatchObject({ passages: [], shards: 0 })
  // Its own, and that of “Paper 7”, for it is asked whether the word is in any publication.
  expect(await opened('q=7&publication=paper-77')).toMatchObject({
    passages: ['paper-77/#p7'],
    shards: 2,
  })
  expect(await opened('q=common+words')).toMatchObject({ shards: 4 })
  await served.close()
})

test('in one publication among many, the paragraph of a number comes first', async () => {
  const { passages, page } = await ask(chromium.browser, large.root, 'q=7&publication=paper-77')
  expect(passages).toEqual(['paper-77/#p7'])
  await page.close()
})

test('a form of many publications offers their years, and keeps the one that a reader comes with', async () => {
  const offered = (page: Page): Promise<readonly (readonly string[])[]> =>
    page.$$eval('form[data-indexes] select', (all) =>
      all
        .filter((select) => select.closest('[hidden]') === null)
        .map((select) => [
          select.name,
          select.value,
          ...[...select.options].map(({ text }) => text),
        ]),
    )
  const all = await ask(chromium.browser, large.root, '')
  expect(await offered(all.page)).toEqual([['year', '', 'All', '2004', '1999']])
  const one = await ask(chromium.browser, large.root, 'q=7&publication=paper-77')
  await one.page.waitForFunction(() => document.body.textContent?.includes('Paper 77 in full'))
  expect(await offered(one.page)).toEqual([
    ['publication', 'paper-77', 'All', 'Paper 77 in full'],
    ['year', '', 'All', '2004', '1999'],
  ])
  await all.page.close()
  await one.page.close()
})

test('a search is narrowed to a year', async () => {
  const { status, page } = await ask(chromium.browser, large.root, 'q=common+words&year=2004')
  expect(status).toContain('200 passages have both words')
  await page.close()
})

test('a long list of every paragraph is in pages by years', async () => {
  const { page } = await ask(chromium.browser, large.root, '')
  const linksOf = (selector: string): Promise<readonly (string | null)[]> =>
    page.$$eval(selector, (all) => all.map((link) => link.textContent))
  expect(await linksOf('.list-pages a')).toEqual(['Every paragraph: 2004', 'Every paragraph: 1999'])
  await Promise.all([page.waitForNavigation(), page.click('.list-pages li:nth-child(2) a')])
  expect(new URL(page.url()).pathname).toBe('/search/1999/')
  const near = await linksOf('.list-pages li > *')
  expect(near).toHaveLength(10)
  expect(near[1]).toBe('Every paragraph: 301 to 600, of 1999 (Paper 25 to Paper 39)')
  await Promise.all([page.waitForNavigation(), page.click('.list-pages li:nth-child(2) a')])
  expect(new URL(page.url()).pathname).toBe('/search/1999/2/')
  const [first] = await page.$$eval('.every a', (all) => all.map((link) => link.href))
  expect(first).toMatch(/\/paper-25\/#p1$/)
  expect(await linksOf('.onward a')).toEqual([
    'Every paragraph',
    'Every paragraph: 1 to 300, of 1999 (Paper 10 to Paper 24)',
    'Every paragraph: 601 to 900, of 1999 (Paper 40 to Paper 54)',
  ])
  await page.close()
})

test('publications in two languages are searched at once, each in its own', async () => {
  const { passages, page, complaints } = await ask(chromium.browser, bilingual.root, 'q=llyfr')
  expect(passages.toSorted()).toEqual(['book/#p1.2', 'llyfr/', 'llyfr/#p1.1'])
  const languages = await page.$$eval('.found-passages > li', (items) =>
    items.map(({ lang }) => lang),
  )
  expect(languages.toSorted()).toEqual(['cy', 'cy', 'en'])
  expect(complaints).toEqual([])
  await page.close()
})
