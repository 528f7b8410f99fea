import { describe, expect, test } from 'vitest'
import { press } from '../../shared-press.ts'
import { toldBy } from './chromium.ts'
import { pagesOf } from './pages.ts'

const CELLS = /^(?:columnheader|rowheader|cell|gridcell)$/

describe.each([1280, 320])('a described table in Chromium at %i pixels', (width) => {
  /** Each cell of the page's tables, with what its `headers` name. */
  async function cellsOf(style = '') {
    const html = (await pagesOf('tests/site/heard/content', style)).get('harbour/index.html') ?? ''
    return press.use({ name: 'table', javascript: true, deadline: 60_000 }, async (page) => {
      await page.setViewport({ width, height: 800 })
      await page.setContent(html)
      const named = await page.evaluate(() =>
        [...document.querySelectorAll('.table :is(th, td)')].map((cell) =>
          (cell.getAttribute('headers') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? '')
            .join(' '),
        ),
      )
      const told = (await toldBy(page)).filter(
        ({ role, within }) => CELLS.test(role) && within.includes('table'),
      )
      return { roles: told.map(({ role }) => role).slice(0, 7), named: named.slice(0, 7) }
    })
  }

  test('each cell is one, and has its own headings', async () => {
    const { roles, named } = await cellsOf()
    expect(roles).toEqual([
      ...['columnheader', 'columnheader', 'columnheader'],
      ...['rowheader', 'cell', 'cell', 'cell'],
    ])
    expect(named).toEqual([
      ...['', '', ''],
      ...['Work', 'Work Quay wall.', 'Lead body Quay wall.', 'Timing Quay wall.'],
    ])
  })

  test('a head that is not shown is found: its headings are lost', async () => {
    const { roles } = await cellsOf('.table thead { display: none !important }')
    expect(roles).not.toContain('columnheader')
  })
})
