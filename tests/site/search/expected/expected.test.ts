import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openFirefox, whyNoFirefox } from '../../../firefox.ts'
import { openChromium } from '../chromium.ts'
import { makeSearchSite, readSite, type Site } from '../made.ts'
import { type Served, serve } from '../server.ts'
import { answerOn, readSearches } from './answer.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const searches = readSearches(readFileSync('tests/site/search/expected/searches.txt', 'utf8'))

let site: Site
let served: Served
beforeAll(async () => {
  site = await makeSearchSite(await readSite())
  served = await serve(site, '/')
})
afterAll(() => served.close())

test('there are fifty searches at least, and no two are the same', () => {
  const asked = searches.map(({ typed, narrowed }) => `${typed} ${narrowed}`)
  expect(asked.length).toBeGreaterThanOrEqual(50)
  expect(new Set(asked).size).toBe(asked.length)
})

const BROWSERS = [
  { name: 'the press', open: () => openChromium(), why: undefined },
  { name: 'Firefox', open: () => openFirefox(), why: whyNoFirefox() },
] as const

describe.each(BROWSERS)('in $name', ({ open, why }) => {
  const complaints: string[] = []
  let opened: Awaited<ReturnType<typeof open>> | undefined
  let page: Page | undefined
  beforeAll(async () => {
    if (why) return
    opened = await open()
    page = await opened.browser.newPage()
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
  })
  afterAll(() => opened?.close())

  test.for(searches)(
    'a search for $typed $narrowed finds what is expected',
    async (search, context) => {
      if (!page) return context.skip(why)
      expect(await answerOn(page, served.root, search, complaints)).toBe(search.row)
    },
  )
})
