import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Opened, openChromium } from './chromium.ts'
import { makeSearchSite, readSite } from './made.ts'
import { ask, findViolations, look } from './reader.ts'
import { type Served, serve } from './server.ts'

vi.setConfig({ testTimeout: 60_000 })

let served: Served
let chromium: Opened
beforeAll(async () => {
  served = await serve(await makeSearchSite(await readSite()), '/papers/')
  chromium = await openChromium()
}, 60_000)
afterAll(async () => {
  await chromium.close()
  await served.close()
})

const chapter = 'reaching-out/next-steps/'
const dfes = [
  `${chapter}#t7.1-teenage-pregnancy-strategy`,
  `${chapter}#t7.1-children-in-care-green-paper`,
]
const early = [`${chapter}#p7.2`, `${chapter}#p7.3`, 'statement/#para-6']

describe('a reader who searches for', () => {
  test.each([
    [
      'Leitch Review',
      [`${chapter}#t7.1-leitch-review`],
      '1 passage in 1 publication has both words.',
    ],
    [
      'early intervention',
      [...early, 'statement/#para-11'],
      '4 passages in 2 publications have both words or other forms of them.',
    ],
    [
      '"early intervention"',
      early,
      '3 passages in 2 publications have the phrase “early intervention”.',
    ],
    ['7.4', [`${chapter}#p7.4`], '1 passage in 1 publication is numbered 7.4.'],
    ['paragraph 7.4', [`${chapter}#p7.4`], '1 passage in 1 publication is numbered 7.4.'],
    ['DfES', dfes, '2 passages in 1 publication have “DfES”.'],
    [
      'Department for Education and Skills',
      dfes,
      '2 passages in 1 publication have all 5 words or an abbreviation for them.',
    ],
    [
      '"Department for Education and Skills"',
      dfes,
      '2 passages in 1 publication have an abbreviation for the phrase “Department for Education and Skills”.',
    ],
    ['Reaching Out', ['reaching-out/'], '1 passage in 1 publication has both words.'],
  ])('%s', async (words, passages, status) => {
    const answer = await ask(chromium.browser, served.root, `q=${encodeURIComponent(words)}`)
    expect(answer.passages).toEqual(passages)
    expect(answer.status).toBe(status)
    expect(answer.title).toMatch(/^.+: \d+ passages? – Search – /)
    expect(answer.title.startsWith(`${words}: `)).toBe(true)
    expect(answer.suggestion).toBe('')
    expect(answer.complaints).toEqual([])
    await answer.page.close()
  })
})

test('a word that is in no publication is named, and the one that was meant offered', async () => {
  const answer = await ask(chromium.browser, served.root, 'q=Leich+Review')
  expect(answer.status).toBe(
    '3 passages in 1 publication have “Review”. “Leich” is not in any publication, and was left out. Did you mean Leitch Review?',
  )
  expect(answer.suggestion).toBe('Search for Leitch Review')
  await Promise.all([answer.page.waitForNavigation(), answer.page.click('#_suggestion a')])
  await answer.page.waitForSelector('#_status:not(:empty)')
  const { passages } = await look(answer.page, served.root)
  expect(passages).toEqual([`${chapter}#t7.1-leitch-review`])
  expect(answer.complaints).toEqual([])
  await answer.page.close()
})

test('found words are marked together, without their punctuation', async () => {
  const { marked, page } = await ask(
    chromium.browser,
    served.root,
    'q=early+intervention&publication=statement',
  )
  expect(marked).toEqual(['early intervention', 'early', 'early', 'interventions'])
  await page.close()
})

test('the full name of a department marks its abbreviation', async () => {
  const { marked, page } = await ask(
    chromium.browser,
    served.root,
    'q=Department+for+Education+and+Skills',
  )
  expect(marked.filter((word) => word === 'DfES')).toHaveLength(2)
  expect(await page.$eval('.expansion', ({ textContent }) => textContent)).toBe(
    '[DfES: Department for Education and Skills]',
  )
  await page.close()
})

test.each([
  ['q=intervention&publication=statement', /^statement\//],
  ['q=intervention&kind=report', /^reaching-out\//],
])('%s is narrowed, and the form keeps it', async (asked, expected) => {
  const { passages, page } = await ask(chromium.browser, served.root, asked)
  expect(passages.length).toBeGreaterThan(0)
  for (const address of passages) expect(address).toMatch(expected)
  const kept = await page.$eval('form[role=search][data-root]', (form) =>
    [...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)]),
  )
  expect(new URLSearchParams(kept.filter(([, value]) => value)).toString()).toBe(asked)
  await page.close()
})

test('words that stand in no passage together are counted each alone', async () => {
  const { status, page, passages } = await ask(chromium.browser, served.root, 'q=leitch+poverty')
  expect([status, passages]).toEqual(['No passage has both words.', []])
  const advice = await page.$eval('#_advice', (element) => element.textContent)
  expect(advice).toContain('leitch alone: 1 passage')
  expect(advice).toContain('poverty alone: 4 passages')
  expect(advice).toContain('glossary')
  await page.close()
})

test('with the keyboard alone: the field, the words, Enter, the first passage', async () => {
  const page = await chromium.browser.newPage()
  await page.goto(`${served.root}search/`)
  await page.keyboard.type('Leitch Review')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  await page.waitForSelector('#_status:not(:empty)')
  expect(new URL(page.url()).search).toBe('?q=Leitch+Review&publication=&kind=&lead=')
  await page.keyboard.press('Tab')
  const focused = await page.evaluate(() => document.activeElement?.textContent)
  expect(focused).toBe('Table 7.1, row 6, Reaching Out: An Action Plan on Social Exclusion')
  await page.close()
})

test('without JavaScript every paragraph and row is listed, each with its address', async () => {
  const page = await chromium.browser.newPage()
  await page.setJavaScriptEnabled(false)
  await page.goto(`${served.root}search/`)
  const html = await page.content()
  const hrefs = [...html.matchAll(/href="\.\.\/([^"]+#[^"]+)"/g)].map(([, href]) => href)
  expect(hrefs).toHaveLength(new Set(hrefs).size)
  for (const id of ['#p7.1', '#p7.9', '#t7.1', '#t7.1-leitch-review'])
    expect(hrefs).toContain(chapter + id)
  for (let count = 1; count <= 12; count++) expect(hrefs).toContain(`statement/#para-${count}`)
  expect(html).toContain('Searching needs JavaScript')
  await page.close()
})

test('where the index is gone, the page says so and shows every paragraph', async () => {
  const site = new Map(
    [...(await makeSearchSite(await readSite()))].filter(
      ([path]) => !path.endsWith('wasm.en.pagefind'),
    ),
  )
  const broken = await serve(site, '/')
  const { status, page } = await ask(chromium.browser, broken.root, 'q=early')
  expect(status).toBe('Search could not be loaded. Every paragraph is listed below.')
  expect(await page.$eval('#_every', (element) => (element as HTMLElement).hidden)).toBe(false)
  await page.close()
  await broken.close()
})

test.each([
  ['', 1280, 'light'],
  ['q=early+intervention', 1280, 'dark'],
  ['q=Leich+Review', 320, 'light'],
  ['q=leitch+poverty', 320, 'dark'],
] as const)('axe finds no fault: "%s" at %i px, %s', async (asked, width, scheme) => {
  const { page } = await ask(chromium.browser, served.root, asked, { width, scheme })
  expect(await findViolations(page)).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await page.close()
})

test('axe would find a fault: a field without its label', async () => {
  const { page } = await ask(chromium.browser, served.root, '')
  await page.$eval('label[for=_q]', (label) => label.remove())
  expect((await findViolations(page)).join()).toContain('label')
  await page.close()
})
