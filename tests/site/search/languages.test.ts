import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readPublications } from '../../../src/publication/read.ts'
import type { SiteInput } from '../../../src/site/site.ts'
import { LANGUAGES_WITH_WORDING } from '../../../src/wording/index.ts'
import { type Opened, openChromium } from './chromium.ts'
import { makeSearchSite, toSite } from './made.ts'
import { ask, askOn, findViolations } from './reader.ts'
import { serve } from './server.ts'

vi.setConfig({ testTimeout: 120_000 })

let site: SiteInput
let chromium: Opened
beforeAll(async () => {
  const folder = 'tests/site/search/fixtures/truth/content'
  const { publications } = await readPublications(folder, process.cwd())
  site = await toSite(publications)
  chromium = await openChromium()
}, 60_000)
afterAll(() => chromium.close())

/** Queries that have the search say each of its sentences, as an address asks for them. */
const ASKED = [
  'q=rained',
  'q=the+office',
  'q=exclusion',
  'q=exclusion+is+rare+and+few',
  'q=Emissions+Monitoring+Office',
  'q="inclusion+of+the+café"',
  'q=paragraph+7.2',
  'q=Absatz+1.2',
  'q=Table+7.1',
  'q=asbestos',
  'q=asbestos+rained',
  'q=asbestos+tobacco+rained',
  'q=inclution',
  'q=univers',
  'q=rained+pears',
  'q=rained&publication=air',
  'publication=boats',
  'publication=none',
  'q=§',
  `q=${'rained+'.repeat(40)}`,
]

const inHouse = (language: string): SiteInput => ({ ...site, house: { ...site.house, language } })

const LANGUAGES = LANGUAGES_WITH_WORDING.filter((language) => language !== 'en')

test.each(LANGUAGES)('in a house of %s the search speaks it', async (language) => {
  const served = await serve(await makeSearchSite(inHouse(language)), '/')
  const said: string[] = []
  const page = await chromium.browser.newPage()
  for (const asked of ASKED) {
    const { title, status, suggestion } = await askOn(page, served.root, asked)
    const advice = await page.$eval('#_advice', (advice) =>
      (advice as HTMLElement).hidden ? '' : (advice.querySelector('li')?.textContent ?? ''),
    )
    const names = await page.$$eval('.found-passages .number', (links) =>
      links.map(({ textContent }) => textContent),
    )
    const dates = await page.$$eval('.found-date', (all) => all.map((date) => date.textContent))
    const lines = [title, status, suggestion, advice, names.slice(0, 2).join(' | '), dates[0] ?? '']
    said.push([`? ${asked}`, ...lines.filter(Boolean)].join('\n'))
  }
  await page.close()
  await served.close()
  await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot(`languages/${language}.txt`)
})

test('axe finds no fault on the search page of a Welsh house', async () => {
  const served = await serve(await makeSearchSite(inHouse('cy')), '/')
  const { page, complaints } = await ask(chromium.browser, served.root, 'q=rained')
  expect(complaints).toEqual([])
  expect(await findViolations(page)).toEqual([])
  await page.close()
  await served.close()
})
