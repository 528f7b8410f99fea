import type { Page } from 'puppeteer'
import { expect, test } from 'vitest'
import { readStyles } from '../../src/run/assets/styles.ts'
import { toStyleSheet } from '../../src/site/assets.ts'
import { press } from '../shared-press.ts'
import { exampleSite } from './example.ts'
import { written } from './written.ts'

const css = toStyleSheet(await readStyles(), [])
const files = await written(await exampleSite('tests/publications'))
const page = files
  .get('river-crossings/the-ferries/index.html')
  ?.replace(/<meta http-equiv[^>]*>/, '')
  .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${css}</style>`)

/** The page of a part at a width, where no script runs. */
const at = <Found>(width: number, use: (tab: Page) => Promise<Found>): Promise<Found> =>
  press.use({ name: 'contents', javascript: false, deadline: 60_000 }, async (tab) => {
    await tab.setViewport({ width, height: 800 })
    await tab.setContent(page ?? '')
    return use(tab)
  })

/** What a reader of the contents sees, in their order: what is clipped is heard alone. */
const seen = (tab: Page): Promise<readonly string[]> =>
  tab.$$eval('.contents :is(h2, summary, a)', (elements) =>
    elements
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .map((element) => `${element.localName} ${element.textContent}`),
  )

const LINKS = [
  'a Foreword',
  'a Part One: The ferries',
  'a Table 1: Crossings in an ordinary week',
  'a Figure 1: The three ferries, from north to south',
  'a Part Two: What we recommend',
  'a All 2 editions',
]

test('on a narrow screen the contents are folded below one stop, which unfolds them', async () => {
  const found = await at(320, async (tab) => {
    const folded = await seen(tab)
    await tab.click('.contents summary')
    return [folded, await seen(tab)]
  })
  expect(found).toEqual([['summary Contents'], ['summary Contents', ...LINKS]])
})

test('the way back to the contents unfolds them', async () => {
  const found = await at(320, async (tab) => {
    await tab.click('.onward a[href="#_contents"]')
    return seen(tab)
  })
  expect(found).toEqual(['summary Contents', ...LINKS])
})

test.each([640, 768, 1280])(
  'at %i pixels they stand open, with nothing to press',
  async (width) => {
    const [shown, heard] = await at(width, async (tab) => {
      const session = await tab.createCDPSession()
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      const links = nodes.filter(({ role, ignored }) => role?.value === 'link' && !ignored)
      return [await seen(tab), links.map(({ name }) => `a ${name?.value}`)]
    })
    expect(shown).toEqual(['h2 Contents', ...LINKS])
    expect(heard).toEqual(expect.arrayContaining(LINKS))
  },
)

test('the part that is read is marked, and not by its colour alone', async () => {
  const marks = await at(1280, (tab) =>
    tab.$$eval('.contents [aria-current]', (links) =>
      links.map((link) => [
        link.textContent,
        getComputedStyle(link).fontWeight,
        getComputedStyle(link, '::before').borderLeftWidth,
      ]),
    ),
  )
  expect(marks).toEqual([['Part One: The ferries', '600', '3px']])
})
