import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openPress } from '../../src/press/open-press.ts'
import { STYLE_SHEETS, toStyleSheet } from '../../src/site/assets.ts'

const STYLES = join(import.meta.dirname, '../../src/site/styles')
const css = toStyleSheet(
  STYLE_SHEETS.map((name) => readFileSync(join(STYLES, name), 'utf8')),
  [],
)
const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

/** Where links stand that are named after headings and titles. */
const places = {
  contents: `<nav class="contents"><ul><li><a href="#a">${WORD}</a></li></ul></nav>`,
  'a list of publications': `<ul class="publications"><li><a class="title" href="#a">${WORD}</a></li></ul>`,
  'links onward': `<nav class="onward"><ul><li><a href="#a">${WORD}</a></li></ul></nav>`,
}

const press = openPress()
afterAll(() => press.close())

test.each(Object.entries(places))('a long word in %s scrolls no page', async (name, html) => {
  const job = { name, javascript: true, deadline: 60_000 }
  // WCAG 2.2, 1.4.10.
  const widthAt = (styles: string) =>
    press.use(job, async (page) => {
      await page.setViewport({ width: 320, height: 600 })
      await page.setContent(`<!doctype html><html lang="de"><style>${styles}</style>${html}`)
      return page.evaluate(() => document.documentElement.scrollWidth)
    })
  expect(await widthAt(css)).toBe(320)
  expect(await widthAt(`${css} a { overflow-wrap: normal }`)).toBeGreaterThan(320)
})
