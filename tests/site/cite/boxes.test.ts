import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { expect, onTestFinished, test } from 'vitest'
import { readScripts } from '../../../src/run/assets/scripts.ts'
import { serveFolder } from '../../../src/run/check-pages/serve-folder.ts'
import { toSiteData } from '../../../src/site/site-data.ts'
import { writeSite } from '../../../src/site/write-site.ts'
import { exampleSite } from '../example.ts'
import { openChromium } from '../search/chromium.ts'
import { freshFolder } from '../written.ts'

/** What is addressed; the citation that the tools lead to, what they say was copied, and what they stand after or in. */
const ADDRESSED: readonly (readonly [id: string, cited: string, copied: string, at: string])[] = [
  ['p1.1', 'p1.1', 'paragraph 1.1', 'in its bell rings.'],
  ['p1.1-a-ii', 'p1.1', 'paragraph 1.1(a)(ii)', 'in its bell rings.'],
  ['p1.1-b', 'p1.1', 'paragraph 1.1(b)', 'in its bell rings.'],
  ['p1.2', 'p1.2', 'paragraph 1.2', 'after all in winter.'],
  ['p1.2-a', 'p1.2', 'paragraph 1.2(a)', 'after all in winter.'],
  ['p1.3', 'p1.3', 'paragraph 1.3', 'after to the miller.'],
  ['box-1', 'box-1', 'Box 1', 'after to the miller.'],
  ['box-2', 'box-2', 'Box 2', 'after has the others.'],
]

test('the tools act on the nearest passage that is cited, within a box too', async () => {
  const site = await exampleSite('tests/site/cite/boxes')
  const folder = freshFolder()
  await writeSite(toSiteData(site), folder)
  mkdirSync(join(folder, 'assets'))
  for (const [path, script] of Object.entries(await readScripts()))
    writeFileSync(join(folder, path), script)
  const served = await serveFolder(folder)
  const chromium = await openChromium()
  onTestFinished(async () => {
    await chromium.close()
    await served.close()
  })
  const page = await chromium.browser.newPage()
  await page.evaluateOnNewDocument(() => {
    navigator.clipboard.writeText = async () => {}
  })
  const found: unknown[] = []
  for (const [id] of ADDRESSED) {
    await page.goto('about:blank')
    await page.goto(`${served.origin}/plan/#${id}`)
    found.push([id, ...(await toolsOf(page))])
  }
  expect(found).toEqual(ADDRESSED)
  await page.goto(`${served.origin}/plan/cite/`)
  const cited = await page.$$eval('.cited', (all) => all.map(({ id }) => id))
  expect(cited).toEqual([...new Set(ADDRESSED.map(([, key]) => key))].toSorted(inText))
})

/** In the order of the text a box stands before its paragraphs. */
const inText = (one: string, other: string): number => ORDER.indexOf(one) - ORDER.indexOf(other)
const ORDER = ['p1.1', 'box-1', 'p1.2', 'p1.3', 'box-2']

async function toolsOf(page: Page): Promise<readonly string[]> {
  await page.click('.tools button')
  await page.waitForFunction(() => document.querySelector('.tools [role="status"]')?.textContent)
  return page.$eval('.tools', (tools) => {
    const [before, around] = [tools.previousElementSibling, tools.parentElement]
    const words = (before?.textContent ?? '').trim()
    const last = words.split(/\s+/).slice(-3).join(' ')
    return [
      decodeURIComponent(tools.querySelector('a')?.hash.slice(1) ?? ''),
      tools.querySelector('p')?.textContent?.replace('Copied: ', '') ?? '',
      `${around?.matches('.passage') ? 'in' : 'after'} ${last}`,
    ]
  })
}
