import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { renderAssets } from '../../../src/run/assets/assets.ts'
import { site as english } from '../../../src/wording/en/site.ts'
import { exampleSite } from '../example.ts'
import { type Opened, openChromium } from '../search/chromium.ts'
import { findViolations } from '../search/reader.ts'
import { type Served, serve } from '../search/server.ts'
import { written } from '../written.ts'

vi.setConfig({ testTimeout: 60_000 })

const CHAPTER = 'reaching-out/next-steps/'
const KEY = 'reading-settings'
const LEGIBLE = /atkinson/

let served: Served
let chromium: Opened
beforeAll(async () => {
  const pages = await written(await exampleSite('content', '/papers/'))
  const assets = (await renderAssets()).map(({ path, bytes }) => [path, bytes] as const)
  served = await serve(new Map<string, string | Uint8Array>([...pages, ...assets]), '/papers/')
  chromium = await openChromium()
}, 60_000)
afterAll(async () => {
  await chromium.close()
  await served.close()
})

/** A reader who has stored nothing yet, or `stored`, and whose browser complains of nothing. */
async function read<Found>(
  use: (page: Page) => Promise<Found>,
  stored?: string,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Found> {
  const context = await chromium.browser.createBrowserContext()
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.setViewport({ width: 1280, height: 900 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
  if (stored !== undefined) {
    await page.goto(`${served.root}404.html`)
    await page.evaluate((key, value) => localStorage.setItem(key, value), KEY, stored)
  }
  await prepare(page)
  await page.goto(served.root + CHAPTER)
  const found = await use(page)
  await context.close()
  expect(complaints.filter((one) => !one.includes('ERR_FAILED'))).toEqual([])
  return found
}

const choose = async (page: Page, name: string, value: string): Promise<void> => {
  if (await page.$('.settings[hidden]')) await page.click('.opener')
  await page.click(`label:has([name=${name}][value=${value}])`)
}

/** How the first paragraph is set. */
const looks = (page: Page) =>
  page.$eval('.passage p', (paragraph) => {
    const { fontSize, lineHeight, letterSpacing, color, fontFamily } = getComputedStyle(paragraph)
    const size = Number.parseFloat(fontSize)
    const paper = getComputedStyle(document.documentElement).backgroundColor
    return {
      size,
      leading: Number.parseFloat(lineHeight) / size,
      letterSpacing,
      measure: Math.round(paragraph.getBoundingClientRect().width / size),
      colours: `${color} on ${paper}`,
      face: fontFamily.split(',')[0],
    }
  })

const USUAL = {
  size: 20,
  leading: 1.5,
  letterSpacing: 'normal',
  measure: 29,
  colours: 'rgb(27, 27, 25) on rgb(253, 253, 251)',
  face: '"Faircopy Text"',
}

const settings: readonly (readonly [name: string, value: string, looks: object])[] = [
  ['theme', 'light', {}],
  ['theme', 'dark', { colours: 'rgb(228, 224, 214) on rgb(24, 24, 23)' }],
  ['theme', 'contrast', { colours: 'rgb(0, 0, 0) on rgb(255, 255, 255)' }],
  ['size', 'larger', { size: 24 }],
  ['size', 'largest', { size: 30 }],
  ['spacing', 'wider', { leading: 1.75, letterSpacing: '1.2px' }],
  ['spacing', 'widest', { leading: 2, letterSpacing: '2.4px' }],
  ['measure', 'shorter', { measure: 23 }],
  ['face', 'sans', { face: '"Faircopy House"', measure: 28 }],
  ['face', 'legible', { face: '"Atkinson Hyperlegible Next"' }],
]

describe.each(settings)('%s: %s', (name, value, changes) => {
  test('is chosen, kept for other pages, marked as chosen, and put back', () =>
    read(async (page) => {
      expect(await looks(page)).toEqual(USUAL)
      await choose(page, name, value)
      expect(await looks(page)).toEqual({ ...USUAL, ...changes })
      await page.goto(`${served.root}about/`)
      await page.goto(served.root + CHAPTER)
      expect(await looks(page)).toEqual({ ...USUAL, ...changes })
      expect(await page.$eval(`[name=${name}][value=${value}]`, isChecked)).toBe(true)
      await page.click('.opener')
      await page.click('.settings button')
      expect(await looks(page)).toEqual(USUAL)
      await page.reload()
      expect(await looks(page)).toEqual(USUAL)
    }))

  test('is on the page before it is painted, and moves nothing', () =>
    read(
      async (page) => {
        expect(await looks(page)).toEqual({ ...USUAL, ...changes })
        expect(await shiftOf(page)).toBe(0)
      },
      JSON.stringify({ [name]: value }),
      refuseFaces,
    ))
})

test('a setting that comes after the paint would be seen to move the page', () =>
  read(
    async (page) => {
      await shiftOf(page)
      await page.evaluate(() => document.documentElement.setAttribute('data-size', 'largest'))
      expect(await shiftOf(page)).toBeGreaterThan(0)
    },
    undefined,
    refuseFaces,
  ))

/** Faces move letters where they come: what moves without them is ours. */
const refuseFaces = async (page: Page): Promise<void> => {
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const isFace = request.resourceType() === 'font'
    return isFace ? request.abort() : request.continue()
  })
}

const isChecked = (radio: Element): boolean => radio instanceof HTMLInputElement && radio.checked

/** By how much the page has moved so far (Layout Instability API). */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    const observer = new PerformanceObserver(() => {})
    observer.observe({ type: 'layout-shift', buffered: true })
    return observer.takeRecords().reduce((sum, entry) => sum + Reflect.get(entry, 'value'), 0)
  })

test('the device decides where the reader does not, and the reader against the device', () =>
  read(async (page) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
    expect((await looks(page)).colours).toBe('rgb(228, 224, 214) on rgb(24, 24, 23)')
    await choose(page, 'theme', 'light')
    expect((await looks(page)).colours).toBe(USUAL.colours)
    await choose(page, 'theme', 'contrast')
    expect((await looks(page)).colours).toBe('rgb(255, 255, 255) on rgb(0, 0, 0)')
  }))

test('the third face is fetched where it is chosen, and nowhere else', async () => {
  const before = served.asked.length
  await read((page) => page.evaluate(() => document.fonts.ready.then(() => {})))
  expect(served.asked.slice(before).filter((path) => LEGIBLE.test(path))).toEqual([])
  await read(
    (page) => page.evaluate(() => document.fonts.ready.then(() => {})),
    '{"face":"legible"}',
  )
  expect(served.asked.filter((path) => LEGIBLE.test(path))).not.toEqual([])
})

const hostile = [
  '',
  'null',
  '7',
  '"dark"',
  '[]',
  '{',
  '{"theme":"midnight"}',
  '{"theme":["dark"]}',
  '{"theme":{"toString":"dark"}}',
  '{"theme":"dark\\" onload=\\"alert(1)"}',
  '{"__proto__":{"theme":"dark"}}',
  '{"settings":"x","constructor":"y"}',
  `{"size":"${'x'.repeat(100_000)}"}`,
]

test.each(hostile)('what is stored as %s changes nothing', (stored) =>
  read(async (page) => {
    expect(await looks(page)).toEqual(USUAL)
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({
      settings: '',
    })
    await choose(page, 'theme', 'dark')
    await page.reload()
    expect((await looks(page)).colours).not.toBe(USUAL.colours)
  }, stored),
)

test('where nothing can be kept, a choice holds for the page, and the form says so', () =>
  read(
    async (page) => {
      expect(await looks(page)).toEqual(USUAL)
      await choose(page, 'size', 'larger')
      expect(await looks(page)).toEqual({ ...USUAL, size: 24 })
      const said = await page.$eval('.settings [role=status]', ({ textContent }) => textContent)
      expect(said).toBe(english.settingsNotKept)
    },
    undefined,
    (page) =>
      page.evaluateOnNewDocument(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError')
          },
        })
      }),
  ))

test('another tab follows', () =>
  read(async (page) => {
    const other = await page.browserContext().newPage()
    await other.goto(`${served.root}about/`)
    await page.bringToFront()
    await choose(page, 'theme', 'dark')
    await other.waitForSelector('[data-theme=dark]', { timeout: 5_000 })
    expect(await other.$eval('[name=theme][value=dark]', isChecked)).toBe(true)
  }))

test('without a script there is no control, and every word', () =>
  read(
    async (page) => {
      const shown = await page.$$eval('.opener, .settings', (controls) =>
        controls.filter((control) => control.checkVisibility()),
      )
      expect(shown).toEqual([])
      expect(await looks(page)).toEqual(USUAL)
    },
    undefined,
    (page) => page.setJavaScriptEnabled(false),
  ))

test('the keyboard has one stop for the settings, and opens and sets them', () =>
  read(async (page) => {
    const stops: string[] = []
    for (let press = 0; press < 7; press++) {
      await page.keyboard.press('Tab')
      stops.push(await page.evaluate(() => document.activeElement?.textContent ?? ''))
    }
    expect(stops.indexOf(english.readingSettings)).toBe(5)
    expect(stops[6]).not.toContain(english.asTheDevice)
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    await page.keyboard.press('Enter')
    expect(await page.$eval('.opener', (opener) => opener.getAttribute('aria-expanded'))).toBe(
      'true',
    )
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect((await looks(page)).colours).toBe('rgb(228, 224, 214) on rgb(24, 24, 23)')
  }))

test.each(['light', 'dark', 'contrast'])('axe finds nothing in the opened form: %s', (theme) =>
  read(async (page) => {
    await page.click('.opener')
    expect(await findViolations(page)).toEqual([])
  }, JSON.stringify({ theme })),
)

test.each([256, 320, 480, 606, 640, 768, 1024, 1200, 1280, 1600, 1920])(
  'at %i pixels the largest and widest text scrolls no page sideways',
  (width) =>
    read(async (page) => {
      await page.setViewport({ width, height: 800 })
      await page.click('.opener')
      const over: string[] = []
      for (const face of ['sans', 'legible']) {
        await choose(page, 'face', face)
        over.push(await page.evaluate(() => String(document.documentElement.scrollWidth)))
      }
      expect(over).toEqual([String(width), String(width)])
    }, '{"size":"largest","spacing":"widest"}'),
)

test('the script that a page waits for has less than 1 KB', async () => {
  const assets = await renderAssets()
  const script = assets.find(({ path }) => path === 'assets/settings.js')
  expect(script?.bytes.length).toBeLessThan(1024)
})
