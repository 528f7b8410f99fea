import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Protocol } from 'puppeteer'
import { expect, test } from 'vitest'
import { STYLE_SHEETS, toStyleSheet } from '../../src/site/assets.ts'
import { press } from '../shared-press.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

const css = toStyleSheet(
  STYLE_SHEETS.map((name) => read(`src/site/styles/${name}`)),
  [],
)

/** What Chromium tells assistive technology of a page's tables, in order: each heading and cell with its name. */
async function heardIn(page: Page, name: string, width: number): Promise<readonly string[]> {
  await page.setViewport({ width, height: 800 })
  const fragment = read(`tests/editions/web/pages/${name}.html`)
  await page.setContent(`<!doctype html><html lang="en"><style>${css}</style>${fragment}`)
  const session = await page.createCDPSession()
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes.flatMap(({ role, name }: Protocol.Accessibility.AXNode) =>
    /^(columnheader|rowheader|row|table)$/.test(role?.value)
      ? `${role?.value} ${name?.value.trim() ?? ''}`
      : [],
  )
}

test.each(['table', 'spans'])('%s: on a narrow screen as many headings are heard', async (name) => {
  const job = { name, javascript: true, deadline: 60_000 }
  const [wide, narrow] = await press.use(job, async (page) => [
    await heardIn(page, name, 1280),
    await heardIn(page, name, 320),
  ])
  expect(wide.length).toBeGreaterThan(5)
  expect(narrow).toEqual(wide)
})

test.each(['table', 'spans', 'boxes'])(
  '%s: no screen scrolls sideways, text spaced out',
  async (name) => {
    const job = { name, javascript: true, deadline: 60_000 }
    // WCAG 2.2, 1.4.12.
    const spaced =
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}'
    const over = await press.use(job, async (page) => {
      const widths: number[] = []
      for (const width of [320, 640, 1200, 1280]) {
        await page.setViewport({ width, height: 800 })
        const fragment = read(`tests/editions/web/pages/${name}.html`)
        await page.setContent(
          `<!doctype html><html lang="en"><style>${css}${spaced}</style><div class="reading">${fragment}</div>`,
        )
        widths.push(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      }
      return widths.filter((width) => width > 0)
    })
    expect(over).toEqual([])
  },
)

test('on paper a wide table stacks and shows all its columns; a narrower one does not', async () => {
  const job = { name: 'wide', javascript: true, deadline: 60_000 }
  const [printed, unmarked] = await press.use(job, async (page) => [
    await printedIn(page, read('tests/editions/web/pages/wide.html')),
    await printedIn(
      page,
      read('tests/editions/web/pages/wide.html').replaceAll('table wide', 'table'),
    ),
  ])
  expect(printed).toEqual([
    { name: 'Table 1: 7 columns', over: 0, rows: 'table-row' },
    { name: 'Table 2: 10 columns', over: 0, rows: 'block' },
    { name: 'Table 3: 14 columns', over: 0, rows: 'block' },
  ])
  expect(unmarked.at(-1)?.over).toBeGreaterThan(0)
})

interface Printed {
  readonly name: string
  /** CSS pixels by which the table is wider than the paper's text. */
  readonly over: number
  /** How its rows are laid out. */
  readonly rows: string
}

/** How each table of a page is printed on A4 with margins of 20 mm. */
async function printedIn(page: Page, fragment: string): Promise<readonly Printed[]> {
  await page.setViewport({ width: 642, height: 955 })
  await page.emulateMediaType('print')
  await page.setContent(
    `<!doctype html><html lang="en"><style>${css}</style><div class="reading">${fragment}</div>`,
  )
  return page.evaluate(() =>
    [...document.querySelectorAll('.table')].map((one) => {
      const [table, row] = [one.querySelector('table'), one.querySelector('tbody tr')]
      const name = table?.caption?.textContent?.trim() ?? ''
      const over = Math.max(0, one.scrollWidth - one.clientWidth)
      return { name, over, rows: row ? getComputedStyle(row).display : '' }
    }),
  )
}
