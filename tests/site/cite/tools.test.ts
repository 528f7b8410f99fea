import type { BrowserContext, KeyInput, Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { serveFolder } from '../../../src/run/check-pages/serve-folder.ts'
import { type Opened, openChromium } from '../search/chromium.ts'

const [built] = inject('built')
const served = await serveFolder(built?.dist ?? '')
let chromium: Opened
let context: BrowserContext
beforeAll(async () => {
  chromium = await openChromium()
  context = await chromium.browser.createBrowserContext()
})
afterAll(async () => {
  await chromium.close()
  await served.close()
})

const CHAPTER = '/reaching-out/next-steps/'
const PERMANENT = `https://publications.example.gov.uk${CHAPTER}`

/** Opens a page; what it throws or refuses is a fault. */
async function open(path: string, width = 1280): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => expect.fail(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') expect.fail(message.text())
  })
  await page.setViewport({ width, height: 800 })
  await page.evaluateOnNewDocument(() => {
    navigator.clipboard.writeText = async (text) => {
      Reflect.set(window, 'handed', text)
    }
  })
  await page.goto(served.origin + path)
  await page.bringToFront()
  return page
}

/** What was handed to the clipboard last; Chromium without a window has none. */
const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => String(Reflect.get(window, 'handed')))

/** What has the focus: its words, and the id of the passage that it stands in. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document
    return `${activeElement?.textContent?.trim()} in ${activeElement?.closest('[id]')?.id}`
  })

const status = (page: Page): Promise<string> =>
  page.$eval('.tools [role="status"]', ({ textContent }) => textContent ?? '')

async function press(page: Page, ...keys: readonly KeyInput[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key)
  return keys.length
}

describe('the tools act on the addressed passage', () => {
  test('at a paragraph they stand once, in it, and copy its permanent address', async () => {
    const page = await open(`${CHAPTER}#p7.4`)
    expect(await page.$$eval('.tools', (all) => all.length)).toBe(1)
    expect(await page.$eval('.tools', (tools) => tools.closest('[id]')?.id)).toBe('p7.4')
    await page.click('.tools button')
    await page.waitForFunction(() => document.querySelector('.tools [role="status"]')?.textContent)
    expect(await status(page)).toBe('Copied: paragraph 7.4')
    expect(await clipboard(page)).toBe(`${PERMANENT}#p7.4`)
    expect(await page.$eval('.tools a', (link) => link.getAttribute('href'))).toMatch(
      /\/reaching-out\/cite\/#next-steps\/p7\.4$/,
    )
  })

  test('they move with the address, and a row is copied by its own, cited by its table', async () => {
    const page = await open(`${CHAPTER}#p7.4`)
    await page.evaluate(() => {
      location.hash = 't7.1-leitch-review'
    })
    await page.waitForFunction(() => document.querySelector('#t7\\.1-leitch-review .tools'))
    await page.click('.tools button')
    await page.waitForFunction(() => document.querySelector('.tools [role="status"]')?.textContent)
    expect(await status(page)).toBe('Copied: Table 7.1, row 6')
    expect(await clipboard(page)).toBe(`${PERMANENT}#t7.1-leitch-review`)
    expect(await page.$eval('.tools a', (link) => link.getAttribute('href'))).toContain(
      '#next-steps/t7.1',
    )
  })

  test('where nothing is addressed they stand at the end, and copy the address of the page', async () => {
    const page = await open(CHAPTER)
    expect(await page.$('.text .tools')).toBeNull()
    await page.click('.tools button')
    await page.waitForFunction(() => document.querySelector('.tools [role="status"]')?.textContent)
    expect(await clipboard(page)).toBe(PERMANENT)
  })

  test('where the browser refuses, the status says the address', async () => {
    const page = await open(`${CHAPTER}#p7.2`)
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await page.click('.tools button')
    await page.waitForFunction(() => document.querySelector('.tools [role="status"]')?.textContent)
    expect(await status(page)).toContain(`${PERMANENT}#p7.2`)
  })

  test.each([
    [1, 'TY  - RPRT'],
    [2, '@techreport{reaching-out:next-steps:p7.4,'],
    [0, 'paragraph 7.4, page 5 of our print edition'],
  ])('on the page of citations button %i copies that of the addressed one', async (at, words) => {
    const page = await open('/reaching-out/cite/#next-steps/p7.4')
    const buttons = await page.$$('#next-steps\\/p7\\.4 .tools button')
    expect(buttons).toHaveLength(3)
    await buttons[at]?.click()
    await page.waitForFunction(() => document.querySelector('.tools [role="status"]')?.textContent)
    expect(await clipboard(page)).toContain(words)
    expect(await clipboard(page)).toContain(`${PERMANENT}#p7.4`)
  })

  test.each([320, 1280])('what is clicked is 44 px, hit at its edges, at %i px', async (width) => {
    const page = await open(`${CHAPTER}#p7.4`, width)
    const missed = await page.$$eval('.tools a, .tools button, #p7\\.4 .number', (all) =>
      all
        .filter((one) => {
          one.scrollIntoView({ block: 'center' })
          const { left, right, top, bottom } = one.getBoundingClientRect()
          const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
          const points = [-21, 21].map((by) => document.elementFromPoint(middle.x, middle.y + by))
          return !points.every((point) => point && (point === one || one.contains(point)))
        })
        .map(({ textContent }) => textContent),
    )
    expect(missed).toEqual([])
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(isWide).toBe(false)
  })
})

/** How each mode is shown. */
const MODES = [
  [],
  [{ name: 'prefers-color-scheme', value: 'dark' }],
  [{ name: 'prefers-contrast', value: 'more' }],
  [{ name: 'forced-colors', value: 'active' }],
]

test.each(['p7.4', 't7.1', 't7.1-leitch-review', 'chapter-7-next-steps'])(
  'where %s is addressed it is outlined in every mode',
  async (id) => {
    const page = await open(`${CHAPTER}#${id}`)
    const session = await page.createCDPSession()
    for (const width of [320, 1280])
      for (const features of MODES) {
        await page.setViewport({ width, height: 800 })
        await session.send('Emulation.setEmulatedMedia', { features })
        const drawn = await page.$eval(':target', (target) =>
          [
            getComputedStyle(target),
            getComputedStyle(target, '::after'),
            getComputedStyle(target.matches('table') ? (target.parentElement ?? target) : target),
          ]
            .map(({ outlineStyle, outlineWidth }) => `${outlineStyle} ${outlineWidth}`)
            .join(),
        )
        expect(`${width} ${drawn}`).toContain('solid 2px')
      }
  },
)

/**
 * Presses are counted one by one: Tab, Enter, and each letter typed. From the home page: 3 to its search field (Tab, Enter on
 * the skip link, Tab), 3 for 7.4, Enter; on the page of results one key to the first hit, and Enter; on the page of the text
 * Tab to the number, Tab to the button, Enter.
 */
test('from home to a copied link to 7.4 there are at most 12 key presses', async () => {
  const page = await open('/')
  let presses = await press(page, 'Tab', 'Enter', 'Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('_q')
  presses += await press(page, '7', '.', '4')
  const loaded = page.waitForNavigation()
  presses += await press(page, 'Enter')
  await loaded
  const hit = '#_results a[href*="#p7.4"]'
  await page.waitForSelector(hit)
  presses += await press(page, 'Tab')
  expect(await page.evaluate((hit) => document.activeElement?.matches(hit), hit)).toBe(true)
  const followed = page.waitForNavigation()
  presses += await press(page, 'Enter')
  await followed
  presses += await press(page, 'Tab')
  expect(await focused(page)).toBe('7.4 in p7.4')
  presses += await press(page, 'Tab')
  expect(await focused(page)).toBe('Copy link in p7.4')
  presses += await press(page, 'Enter')
  await page.waitForFunction(() => document.querySelector('.tools [role="status"]')?.textContent)
  expect(await status(page)).toBe('Copied: paragraph 7.4')
  expect(await clipboard(page)).toBe(`${PERMANENT}#p7.4`)
  expect(presses).toBeLessThanOrEqual(12)
})

test('on the page itself a number is one press from the tools', async () => {
  const page = await open(CHAPTER)
  await page.focus('#p7\\.2 .number')
  await press(page, 'Enter')
  await page.waitForFunction(() => document.querySelector('#p7\\.2 .tools'))
  const presses = await press(page, 'Tab')
  const first = await focused(page)
  const more = first === 'Copy link in p7.2' ? 0 : await press(page, 'Tab')
  expect(await focused(page)).toBe('Copy link in p7.2')
  expect(presses + more).toBeLessThanOrEqual(2)
})

test('without a script the way to every citation is there, and no button', async () => {
  const page = await context.newPage()
  await page.setJavaScriptEnabled(false)
  await page.goto(`${served.origin}${CHAPTER}`)
  expect(
    await page.$$eval('.tools > a', (links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['../cite/'])
  expect(await page.$('.tools button')).toBeNull()
  await page.goto(`${served.origin}/reaching-out/cite/#next-steps/p7.4`)
  const target = await page.$eval(':target', ({ textContent }) => textContent)
  for (const words of [
    'N1  - paragraph 7.4, page 5 of our print edition',
    'note = {paragraph 7.4, page 5 of our print edition}',
  ])
    expect(target).toContain(words)
})
