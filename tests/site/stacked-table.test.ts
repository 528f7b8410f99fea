import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Protocol } from 'puppeteer'
import { afterAll, expect, test } from 'vitest'
import { openPress } from '../../src/press/open-press.ts'
import { STYLE_SHEETS, toStyleSheet } from '../../src/site/assets.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

const css = toStyleSheet(
  STYLE_SHEETS.map((name) => read(`src/site/styles/${name}`)),
  [],
)
const press = openPress()
afterAll(() => press.close())

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
