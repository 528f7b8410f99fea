import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page as Tab } from 'puppeteer'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { PageCheck } from '../../src/gate/check.ts'
import { PAGE_CHECKS } from '../../src/gate/checks/index.ts'
import { MODES, type Mode, type ModeName } from '../../src/gate/mode.ts'
import { prepare } from '../../src/gate/visit.ts'
import type { Page } from '../../src/press/validators/validator.ts'
import { serveFolder } from '../../src/run/check-pages/serve-folder.ts'
import { openFirefox, whyNoFirefox } from '../firefox.ts'

/** Firefox emulates no media feature: each set of them is a Firefox of its own, by what it is told at its start. */
const STARTS: readonly (readonly [
  preferences: Readonly<Record<string, number>>,
  modes: readonly ModeName[],
])[] = [
  [{}, ['light', 'spacing', 'narrow', 'narrow spacing', 'zoomed']],
  [{ 'layout.css.prefers-color-scheme.content-override': 0 }, ['dark']],
  [{ 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }, ['forced']],
]

/** Asked through Chromium's own protocol; what Firefox tells of tables is held in `tests/site/heard`. */
const OF_CHROMIUM = 'page-tree'

/** Firefox comes to a link in a caption after those in the rows below it, in whatever order they are written. */
const KNOWN =
  'reaching-out/next-steps/index.html, light: The Tab key comes here out of the order of the page [page-keyboard]'

const [{ dist } = { dist: '' }] = inject('built')
const paths = globSync('**/*.html', { cwd: dist }).filter((path) => !path.startsWith('pagefind/'))

let served: Awaited<ReturnType<typeof serveFolder>>
let pages: readonly Page[]
beforeAll(async () => {
  served = await serveFolder(dist)
  pages = paths.map((path) => ({
    kind: 'page',
    path,
    text: readFileSync(join(dist, path), 'utf8'),
    address: `${served.origin}/${path.replace(/index\.html$/, '')}`,
  }))
})
afterAll(() => served.close())

/** What our own checks find of a page in a mode. */
async function faultsOf(
  page: Page,
  mode: ModeName,
  tab: Tab,
  kept: Map<string, unknown>,
): Promise<readonly string[]> {
  const { width, height, scale = 1 }: Mode = MODES[mode]
  await tab.setViewport({ width, height, deviceScaleFactor: scale })
  await tab.goto(page.address)
  await prepare(tab, MODES[mode])
  const found: string[] = []
  for (const check of PAGE_CHECKS.filter((one) => isAsked(one, mode)))
    for (const { reason } of await check.look({ page, pages, mode, tab, kept }))
      found.push(`${page.path}, ${mode}: ${reason} [${check.name}]`)
  return found
}

const isAsked = ({ name, modes }: PageCheck, mode: ModeName): boolean =>
  name !== OF_CHROMIUM && modes.includes(mode)

test('our own checks find no more of the site in Firefox than is known', async (context) => {
  if (whyNoFirefox()) return context.skip(whyNoFirefox())
  const found: string[] = []
  for (const [preferences, modes] of STARTS) {
    const firefox = await openFirefox({ 'ui.prefersReducedMotion': 1, ...preferences })
    try {
      const tab = await firefox.browser.newPage()
      for (const page of pages) {
        const kept = new Map<string, unknown>()
        for (const mode of modes) found.push(...(await faultsOf(page, mode, tab, kept)))
      }
    } finally {
      await firefox.close()
    }
  }
  expect(pages.length).toBeGreaterThan(5)
  expect(found).toEqual([KNOWN])
})

test('and a planted fault is found in Firefox too', async (context) => {
  if (whyNoFirefox()) return context.skip(whyNoFirefox())
  const defects = await serveFolder(join(import.meta.dirname, '../defects'))
  const firefox = await openFirefox()
  try {
    const tab = await firefox.browser.newPage()
    const path = '1.4.10-fixed-600.html'
    const text = readFileSync(join(import.meta.dirname, '../defects', path), 'utf8')
    const page = { kind: 'page', path, text, address: `${defects.origin}/${path}` } as const
    expect(await faultsOf(page, 'narrow', tab, new Map())).not.toEqual([])
  } finally {
    await firefox.close()
    await defects.close()
  }
})
