import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readPublications } from '../../../src/publication/read.ts'
import { type Opened, openChromium } from './chromium.ts'
import { makeSearchSite, type Site, toSite } from './made.ts'
import { ask } from './reader.ts'
import { type Served, serve } from './server.ts'

vi.setConfig({ testTimeout: 60_000 })

const CONTENT = 'tests/site/search/fixtures/provisions/content'

let site: Site
let served: Served
let chromium: Opened
beforeAll(async () => {
  const { publications } = await readPublications(CONTENT, process.cwd())
  site = await makeSearchSite(await toSite(publications))
  served = await serve(site, '/')
  chromium = await openChromium()
}, 60_000)
afterAll(async () => {
  await chromium.close()
  await served.close()
})

const askFor = (q: string, publication: string) =>
  ask(chromium.browser, served.root, String(new URLSearchParams({ q, publication })))

test.each([
  ['§ 3', 'fahrordnung', 'fahrordnung/#p3'],
  ['§3', 'fahrordnung', 'fahrordnung/#p3'],
  ['Artikel 3', 'fahrordnung', 'fahrordnung/#p3'],
  ['section 3', 'ferries', 'ferries/#p3'],
  ['Article 12a', 'ferries', 'ferries/#p12A'],
  ['§ 1(2)', 'fahrordnung', 'fahrordnung/#p1-2'],
])('%s is found first in %s', async (q, publication, address) => {
  const { passages, page } = await askFor(q, publication)
  expect(passages[0]).toBe(address)
  await page.close()
})

test('a word that may have been meant has its capital and its accent', async () => {
  const { suggestion, page } = await askFor('gesamtbevolkerungszahn', 'fahrordnung')
  expect(suggestion).toContain('Gesamtbevölkerungszahl')
  await page.close()
})
