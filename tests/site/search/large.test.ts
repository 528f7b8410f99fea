import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readPublications } from '../../../src/publication/read.ts'
import { type Opened, openChromium } from './chromium.ts'
import { makeSearchSite, toSite } from './made.ts'
import { makeLargeSite } from './made-up.ts'
import { ask, look } from './reader.ts'
import { type Served, serve } from './server.ts'

vi.setConfig({ testTimeout: 60_000 })

let large: Served
let bilingual: Served
let chromium: Opened
beforeAll(async () => {
  large = await serve(await makeSearchSite(await makeLargeSite(160)), '/')
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
  expect((await look(page, large.root)).status).toContain('the best 60 are shown')
  expect(complaints).toEqual([])
  await page.close()
})

test('in one publication among many, the paragraph of a number comes first', async () => {
  const { passages, page } = await ask(chromium.browser, large.root, 'q=7&publication=paper-77')
  expect(passages).toEqual(['paper-77/#p7'])
  await page.close()
})

test('a long list of every paragraph is in pages', async () => {
  const { page } = await ask(chromium.browser, large.root, '')
  const links = await page.$$eval('.list-pages a', (all) => all.map((link) => link.textContent))
  expect(links).toHaveLength(12)
  await Promise.all([page.waitForNavigation(), page.click('.list-pages li:nth-child(2) a')])
  expect(new URL(page.url()).pathname).toBe('/search/2/')
  const [first] = await page.$$eval('.every a', (all) => all.map((link) => link.href))
  expect(first).toMatch(/\/paper-14\/#p1$/)
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
