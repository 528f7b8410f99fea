import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { go, JOURNEYS, type Journey } from '../../scripts/bench/journeys.ts'
import { type ServedFolder, serveFolder } from '../../scripts/bench/serve-folder.ts'
import { openFirefox, whyNoFirefox } from '../firefox.ts'
import { type Opened, openChromium } from '../site/search/chromium.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let served: ServedFolder
let chromium: Opened
let firefox: Opened | undefined
beforeAll(async () => {
  const own = inject('built').find(({ content }) => content.endsWith('/content'))
  served = await serveFolder(own?.dist ?? '')
  chromium = await openChromium()
  if (!whyNoFirefox()) firefox = await openFirefox()
})
afterAll(async () => {
  await chromium.close()
  await firefox?.close()
  await served.close()
})

test.each(JOURNEYS)('in the press $title takes $most keys at most', async (journey) => {
  const page = await chromium.browser.newPage()
  expect(await go(page, served.root, journey)).toBeLessThanOrEqual(journey.most)
  await page.close()
})

test('a way that leads elsewhere is no way', async () => {
  const page = await chromium.browser.newPage()
  const lost: Journey = {
    title: 'nowhere',
    most: 2,
    keys: ['Tab', 'Enter'],
    address: /nowhere/,
    shows: '',
  }
  await expect(go(page, served.root, lost)).rejects.toThrow('the way to nowhere led to')
  await page.close()
})

test.for(JOURNEYS)('in Firefox $title takes as many', async (journey, context) => {
  if (!firefox) return context.skip(whyNoFirefox())
  const page = await firefox.browser.newPage()
  expect(await go(page, served.root, journey)).toBeLessThanOrEqual(journey.most)
  await page.close()
})
