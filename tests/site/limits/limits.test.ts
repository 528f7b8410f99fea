import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { renderAssets } from '../../../src/run/assets/assets.ts'
import { exampleSite } from '../example.ts'
import { type Opened, openChromium } from '../search/chromium.ts'
import { type Served, serve } from '../search/server.ts'
import { written } from '../written.ts'
import { findLongLines, LINE } from './find-long-lines.ts'
import { findSmallTargets, TARGET } from './find-small-targets.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Our own publications, those of the tests, and those that hold everything hard. */
const FOLDERS = ['content', 'tests/publications', 'tests/conformance/content']
const sites = await Promise.all(
  FOLDERS.map(async (folder) => written(await exampleSite(folder, '/papers/'))),
)
const pages = new Map<string, string | Uint8Array>(sites.flatMap((site) => [...site]))
const paths = [...pages.keys()]
  .filter((path) =>
    /^(?:index|(?:search|statement|reaching|river|hard|caled|difficile).*index)\.html$/.test(path),
  )
  .filter((path) => !String(pages.get(path)).includes('http-equiv="refresh"'))

let served: Served
let chromium: Opened
beforeAll(async () => {
  for (const { path, bytes } of await renderAssets()) pages.set(path, bytes)
  served = await serve(pages, '/papers/')
  chromium = await openChromium()
}, 60_000)
afterAll(async () => {
  await chromium.close()
  await served.close()
})

/** A page as a reader has it who unfolds the contents and opens the settings. */
async function open(path: string): Promise<Page> {
  const page = await chromium.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await page.goto(served.root + path)
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })
  await page.click('.opener')
  await page.evaluate(() => document.fonts.ready.then(() => {}))
  return page
}

/** From the narrowest window that 1.4.10 knows, at 125 %, to a wide one; and both sides of each step of the layout. */
const WIDTHS = [256, 320, 480, 606, 640, 700, 768, 1024, 1200, 1280, 1920]

/** Pixels by which a page is wider than its window, at the widths where it is. */
async function over(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 })
    const by = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (by > 0) found.push(`${by} at ${width}`)
  }
  return found
}

/** WCAG 2.2, 1.4.12. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`

/** A style sheet of a reader's own, which no policy of a page holds. */
const style = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

/** Sets the settings as their script does, and waits for a face. */
async function set(page: Page, settings: Readonly<Record<string, string>>): Promise<void> {
  await page.setViewport({ width: 1280, height: 900 })
  await page.evaluate(async (chosen) => {
    const { dataset } = document.documentElement
    for (const name of Object.keys(dataset)) delete dataset[name]
    Object.assign(dataset, { settings: '', ...chosen })
    document.body.getBoundingClientRect()
    await document.fonts.ready
  }, settings)
}

const smallTargets = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = []
  for (const width of [320, 1280]) {
    await page.setViewport({ width, height: 900 })
    found.push(...(await page.evaluate(findSmallTargets, TARGET)))
  }
  return found
}

test.each(paths)(
  '%s: no side scroll, no small target, no long line, however it is set',
  async (path) => {
    const page = await open(path)
    const found = {
      over: await over(page),
      small: await smallTargets(page),
      long: await page.evaluate(findLongLines, LINE),
    }
    await set(page, { face: 'sans' })
    const sans = await page.evaluate(findLongLines, LINE)
    await set(page, { face: 'legible' })
    const legible = await page.evaluate(findLongLines, LINE)
    await set(page, { face: 'legible', size: 'largest', spacing: 'widest' })
    const large = await over(page)
    await set(page, {})
    await style(page, SPACED)
    const spaced = await over(page)
    await page.close()
    expect({ ...found, sans, legible, large, spaced }).toEqual({
      over: [],
      small: [],
      long: [],
      sans: [],
      legible: [],
      large: [],
      spaced: [],
    })
  },
)

describe('a fault is found', () => {
  const CHAPTER = 'reaching-out/next-steps/index.html'

  /** A chapter with a style that it should not have. */
  const faulty = async (css: string): Promise<Page> => {
    const page = await open(CHAPTER)
    await style(page, css)
    return page
  }

  test('a word that is wider than the window', async () => {
    const page = await faulty('.text h2 { white-space: nowrap; word-spacing: 30rem }')
    expect(await over(page)).not.toEqual([])
  })

  test('a target with something over it', async () => {
    const page = await faulty('.contents ul ul { position: relative; top: -1rem }')
    expect(await smallTargets(page)).not.toEqual([])
  })

  test('a line that is too long', async () => {
    const page = await faulty(':root { --measure: 40rem !important }')
    expect(await page.evaluate(findLongLines, LINE)).not.toEqual([])
  })
})
