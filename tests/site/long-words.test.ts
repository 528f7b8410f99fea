import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { STYLE_SHEETS, toStyleSheet } from '../../src/site/assets.ts'
import { press } from '../shared-press.ts'

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

/** What a browser may divide with a hyphen: no less than so many letters, and no address. It needs to know the language. */
const divided: readonly (readonly [html: string, width: number, how: string])[] = [
  ['<p>W</p>', 320, 'auto 20 5 4'],
  ['<h1>W</h1>', 320, 'auto 14 5 4'],
  ['<h1>W</h1>', 1280, 'auto 20 5 4'],
  ['<h1 class="long">W</h1>', 320, 'auto 16 5 4'],
  ['<div class="table"><table><tr><td>W</td></tr></table></div>', 1280, 'auto 20 5 4'],
  ['<nav class="contents"><ul><li><a href="#a">W</a></li></ul></nav>', 1280, 'auto 20 5 4'],
  ['<ul class="publications"><li><a class="title" href="a/">W</a></li></ul>', 320, 'auto 20 5 4'],
  ['<a href="https://www.example.org/">W</a>', 320, 'manual 20 5 4'],
  ['<span class="address">W</span>', 320, 'manual 20 5 4'],
]

test.each(divided)('words of %s at %i pixels: %s', async (html, width, how) => {
  const found = await press.use(
    { name: 'hyphens', javascript: true, deadline: 60_000 },
    async (page) => {
      await page.setViewport({ width, height: 600 })
      await page.setContent(`<!doctype html><html lang="de"><style>${css}</style>${html}`)
      return page.evaluate(() => {
        const within = document.evaluate('//*[text()="W"]', document).iterateNext()
        if (!(within instanceof Element)) return ''
        const style = getComputedStyle(within)
        return `${style.hyphens} ${style.getPropertyValue('hyphenate-limit-chars')}`
      })
    },
  )
  expect(found).toBe(how)
})
