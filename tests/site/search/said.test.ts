import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readPublications } from '../../../src/publication/read.ts'
import { type Opened, openChromium } from './chromium.ts'
import { makeSearchSite, type Site, toSite } from './made.ts'
import { ask, findViolations } from './reader.ts'
import { type Served, serve } from './server.ts'

vi.setConfig({ testTimeout: 60_000 })

let site: Site
let served: Served
let chromium: Opened
beforeAll(async () => {
  const { publications } = await readPublications(
    'tests/site/search/fixtures/truth/content',
    process.cwd(),
  )
  site = await makeSearchSite(await toSite(publications))
  served = await serve(site, '/')
  chromium = await openChromium()
}, 60_000)
afterAll(async () => {
  await chromium.close()
  await served.close()
})

test('where the vocabulary is gone, no word is said to be in no publication for that', async () => {
  const lost = await serve(
    new Map([...site].filter(([path]) => path !== 'pagefind/vocabulary.json')),
    '/',
  )
  const { status, suggestion, page } = await ask(chromium.browser, lost.root, 'q=exclusion')
  expect(status).toBe('1 passage in 1 publication has a form of “exclusion”.')
  expect(suggestion).toBe('')
  await page.close()
  await lost.close()
})

const askFor = (asked: Readonly<Record<string, string>>) =>
  ask(chromium.browser, served.root, String(new URLSearchParams(asked)))

test.each([
  ['q=rained', '1 passage in 1 publication has “rained”.'],
  ['q=asbestos+inclution', 'No passage has both words.'],
  ['q=%25', 'Nothing was searched for:'],
])('%s: a screen reader hears one answer', async (asked, said) => {
  const page = await chromium.browser.newPage()
  await page.evaluateOnNewDocument(() => {
    const heard: string[] = []
    Reflect.set(window, 'heard', heard)
    new MutationObserver((changes) => {
      const region = document.getElementById('_status')
      if (region && changes.some(({ target }) => region.contains(target)))
        heard.push(region.textContent.trim())
    }).observe(document, { childList: true, subtree: true, characterData: true })
  })
  await page.goto(`${served.root}search/?${asked}`)
  await page.waitForSelector('#_status:not(:empty)')
  const heard: string[] = await page.evaluate(() => Reflect.get(window, 'heard'))
  const answers = heard.filter((text) => text !== '')
  expect(answers).toHaveLength(1)
  expect(answers[0]).toContain(said)
  await page.close()
})

test('what is said is one text, which no screen reader hears in pieces', async () => {
  const { page } = await askFor({ q: 'asbestos rained' })
  const kinds = await page.$eval('#_status[role=status]', ({ childNodes }) =>
    [...childNodes].map(({ nodeName }) => nodeName),
  )
  expect(kinds).toEqual(['#text'])
  await page.close()
})

test.each([
  ['rained', '.found-passages', 'Paragraph 1.1, Boats'],
  ['inclution', '#_suggestion', 'inclusion'],
  ['asbestos', '#_advice', 'glossary'],
])('a search for %s leads the focus to %s, and the next key to %s', async (q, place, next) => {
  const { page } = await askFor({ q })
  const isThere = (selector: string) => document.activeElement?.matches(selector)
  expect(await page.evaluate(isThere, place)).toBe(true)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(next)
  await page.close()
})

test('the items of a list are lines, without a sign before them', async () => {
  const { page } = await askFor({ q: 'weigh' })
  const lines = await page.$eval('.found-passages p', ({ childNodes }) =>
    [...childNodes]
      .map((node) => (node.nodeName === 'BR' ? '\n' : node.textContent))
      .join('')
      .split('\n'),
  )
  expect(lines).toEqual([
    'The organisation shall:',
    'measure apples',
    'weigh pears, and',
    '(if it can) try 1 × 10⁻⁶ g.',
  ])
  await page.close()
})

test('a heading says what its abbreviation stands for', async () => {
  const { page } = await askFor({ q: 'rope quality board' })
  const said = await page.$$eval('.found-passages p', (all) => all.map((p) => p.textContent))
  expect(said).toContain('The RQB, Clean air [RQB: Rope Quality Board]')
  await page.close()
})

test('the cells of a row are set apart', async () => {
  const { page } = await askFor({ q: 'kg 1000' })
  const text = await page.$eval('.found-passages p', (row) => row.textContent)
  expect(text).toBe('Apples; 1,000 kg; £5')
  const rules = await page.$$eval('.found-passages .between', (all) =>
    all.map((rule) => getComputedStyle(rule).borderInlineStartWidth),
  )
  expect(rules).toEqual(['1px', '1px'])
  await page.close()
})

test('what was meant is followed with the keyboard', async () => {
  const { page, title } = await askFor({ q: '"inclution of the café" rare', publication: 'air' })
  expect(title).toMatch(/^"inclution of the café" rare: 1 passage – Search – /)
  await page.focus('form[data-indexes] select[name=publication]')
  await page.keyboard.press('Tab')
  while (!(await page.evaluate(() => document.activeElement?.matches('#_suggestion a'))))
    await page.keyboard.press('Tab')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  await page.waitForSelector('#_status:not(:empty)')
  const said = await page.$eval('#_status', ({ textContent }) => textContent)
  expect(said).toBe('1 passage in 1 publication has the phrase “inclusion of the café” and “rare”.')
  expect(new URL(page.url()).searchParams.get('publication')).toBe('air')
  await page.close()
})

test('where a narrowed search finds nothing, the way to all publications is shown', async () => {
  const { page, status, suggestion } = await askFor({ q: 'rained', publication: 'air' })
  expect([status, suggestion]).toEqual(['No passage in what you chose has “rained”.', ''])
  const advice = await page.$eval('#_advice li', ({ textContent }) => textContent)
  expect(advice).toBe('Search for rained in all publications: 1 passage')
  await page.close()
})

test('a search for signs leaves the list of every paragraph in sight', async () => {
  const { page, title } = await askFor({ q: '§ …' })
  expect(title).toMatch(/^§ …: nothing searched for – Search – /)
  expect(await page.$eval('#_every', (list) => (list as HTMLElement).hidden)).toBe(false)
  await page.close()
})

test('an empty query says nothing', async () => {
  const page = await chromium.browser.newPage()
  await page.goto(`${served.root}search/?q=++&publication=&kind=`, { waitUntil: 'networkidle0' })
  expect(await page.$eval('.answer', ({ textContent }) => textContent?.trim())).toBe('')
  expect(await page.$eval('#_every', (list) => (list as HTMLElement).hidden)).toBe(false)
  await page.close()
})

test.each(['<img src=x onerror=alert(1)> rained', `${'word '.repeat(500)}${'x'.repeat(2000)}`])(
  'a query of %j does no harm at 320 px',
  async (query) => {
    const asked = `q=${encodeURIComponent(query)}`
    const sight = { width: 320, scheme: 'light' } as const
    const { page, complaints } = await ask(chromium.browser, served.root, asked, sight)
    expect(complaints).toEqual([])
    expect(await page.$$('main img')).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    expect(await findViolations(page)).toEqual([])
    await page.close()
  },
)
