import { afterAll, beforeAll, expect, test } from 'vitest'
import { readScripts } from '../../../src/run/assets/scripts.ts'
import { exampleSite } from '../example.ts'
import { type Opened, openChromium } from '../search/chromium.ts'
import { type Served, serve } from '../search/server.ts'
import { written } from '../written.ts'

let chromium: Opened
let served: Served
beforeAll(async () => {
  const pages = await written(await exampleSite('tests/site/former'))
  const scripts = Object.entries(await readScripts())
  served = await serve(new Map([...pages, ...scripts]), '/')
  chromium = await openChromium()
})
afterAll(async () => {
  await chromium.close()
  await served.close()
})

/** Where a reader lands who follows an address. */
async function land(address: string, script: boolean): Promise<string> {
  const page = await chromium.browser.newPage()
  await page.setJavaScriptEnabled(script)
  await page.goto(served.root + address, { waitUntil: 'load' })
  await page.waitForSelector('.reading')
  const url = page.url().slice(served.root.length)
  await page.close()
  return url
}

test.each([
  ['old-plan/', 'plan/'],
  ['old-plan/first/#p1.2', 'plan/first/#p1.2'],
  ['old-plan/first/#p1.9', 'plan/second/#p2.1'],
  ['plan/begin/#p1.2-b', 'plan/first/#p1.2-b'],
])('%s leads to %s', async (from, to) => {
  expect(await land(from, true)).toBe(to)
  expect(await land(from, false)).toBe(
    from.includes('first') || from.includes('begin') ? 'plan/first/' : to,
  )
})
