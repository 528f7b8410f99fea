import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PageCheck } from '../../src/gate/check.ts'
import { focus } from '../../src/gate/checks/focus.ts'
import { fragments } from '../../src/gate/checks/fragments.ts'
import { keyboard } from '../../src/gate/checks/keyboard.ts'
import { media } from '../../src/gate/checks/media.ts'
import { tableHeads } from '../../src/gate/checks/table-heads.ts'
import { targets } from '../../src/gate/checks/targets.ts'
import { makeOwnChecks } from '../../src/gate/own-checks.ts'
import { openTabs, type Tabs } from '../../src/press/tabs/tabs.ts'
import { findBrowser } from '../../src/press/validators/pa11y/browser.ts'
import { checkPages, type PagesOutcome } from '../../src/run/check-pages/check-pages.ts'
import { makeFolder } from '../press/trial.ts'

let tabs: Tabs
beforeAll(async () => {
  tabs = openTabs(await findBrowser(() => {}))
})
afterAll(() => tabs.close())

const HEAD =
  '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>A</title><style>a:focus-visible { outline: 3px solid #000 }</style>'

/** Puts one page through some checks; `others` are pages beside it, by their names. */
const outcomeOf = async (
  checks: readonly PageCheck[],
  body: string,
  others: Readonly<Record<string, string>> = {},
): Promise<PagesOutcome> => {
  const folder = await makeFolder()
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries({ 'a.html': body, ...others }))
    await writeFile(join(folder, name), `${HEAD}</head><body>${text}</body></html>`)
  return checkPages(folder, [makeOwnChecks(tabs, checks, 'Our checks')])
}

const sayings = async (...given: Parameters<typeof outcomeOf>): Promise<readonly string[]> =>
  (await outcomeOf(...given)).messages.map(({ severity, reason }) => `${severity}: ${reason}`)

test('two faults of one check at one element are two, each in all its modes', async () => {
  const twice: PageCheck = {
    name: 'page-twice',
    asks: '',
    criteria: [],
    modes: ['dark', 'narrow'],
    hint: '',
    look: async ({ mode }) =>
      ['One', 'Two'].slice(0, mode === 'dark' ? 2 : 1).map((reason) => ({
        reason,
        selector: 'body',
      })),
  }
  expect(await sayings([twice], '')).toEqual([
    'error: One, on a dark screen, at 320 pixels',
    'error: Two, on a dark screen',
  ])
})

test('a recording that begins by itself and cannot be stopped has two faults', async () => {
  expect(await sayings([media], '<audio src="a.mp3" autoplay></audio>')).toEqual([
    'error: It begins by itself',
    'error: It cannot be stopped',
  ])
})

test('a page may have a gate of its own', async () => {
  const body = '<p id="gate">A</p><script>const all = () => []; var gate = { all }</script><video>'
  expect(await sayings([media], body)).toContain('error: A film has no captions')
})

test('a place is an id or the name of an a, and no other name; an address may be badly encoded', async () => {
  const there = '<p id="b">B</p><a data-x=1 name=c></a><meta name="d"><input name="e">'
  const links = ['#%', 'http://[#b', 'b.html#b', 'b.html#c', 'b.html#d', 'b.html#e']
  const body = links.map((href) => `<a href="${href}">A</a>`).join('')
  expect(await sayings([fragments], body, { 'b.html': there })).toEqual([
    'error: There is no place #% where the link leads',
    'error: There is no place #d where the link leads',
    'error: There is no place #e where the link leads',
  ])
})

test('how many stops were not asked is a warning', async () => {
  const body = Array.from({ length: 410 }, () => '<a href="/">A</a> ').join('')
  expect(await sayings([focus, keyboard], body)).toEqual([
    'warning: The Tab key was not pressed as far as here: stops that were not asked: 260',
    'warning: The focus was not asked from here on: stops that were not asked: 10',
  ])
})

test.each([
  ['oklch(0.95 0 0)', ['error: The focus is not seen: “A”']],
  ['lab(95 0 0)', ['error: The focus is not seen: “A”']],
  ['color(display-p3 0.9 0.9 0.9)', ['error: The focus is not seen: “A”']],
  ['oklch(0.2 0 0)', []],
])('an outline in %s is seen as it is painted', async (colour, found) => {
  const body = `<style>a:focus-visible { outline: 3px solid ${colour} }</style><p><a href="/">A</a></p>`
  const light: PageCheck = { ...focus, modes: ['light'] }
  expect(await sayings([light], body)).toEqual(found)
})

test('a head that a cell names among others heads it', async () => {
  const body = '<table><tr><th id="a">A<th id="b">B<th id="c">C<tr><td headers="a  b">1</table>'
  expect(await sayings([tableHeads], body)).toEqual([
    'error: The head “C” does not say what it heads',
  ])
})

test('links alone in their block are targets, those among words are not', async () => {
  const pair = '<a href="/">A</a> <a href="/">B</a>'
  const body = `<p><a href="/">First</a> is here.</p><p>Words ${pair}</p><p>${pair}</p>`
  const reasons = await sayings([targets], body)
  expect(reasons.map((reason) => reason.slice(0, 10))).toEqual(['error: “A”', 'error: “B”'])
})

test('only what is outermost is said to be clicked without a key', async () => {
  const body = '<div onclick="1">One <b onclick="1">Two</b></div><p onclick="1">Three</p>'
  expect(await sayings([keyboard], body)).toEqual([
    'error: “One Two” is clicked, and no key comes to it',
    'error: “Three” is clicked, and no key comes to it',
  ])
})

test('a check that fails in a tab that is there is not asked again, and is told by its title', async () => {
  let asked = 0
  const failing: PageCheck = {
    name: 'page-failing',
    asks: '',
    criteria: [],
    modes: ['light'],
    hint: '',
    look: async ({ tab }) => {
      asked += 1
      return tab.evaluate('nothing.of.the.kind') as never
    },
  }
  const { unreported } = await outcomeOf([failing], '')
  expect(asked).toBe(1)
  expect(unreported).toEqual(['Our checks'])
})

test('a page that only leads on is not visited in a browser, and is said so', async () => {
  const onward = '<meta http-equiv="refresh" content="0; url=a.html">'
  expect(await sayings([media], '', { 'b.html': onward })).toEqual([
    'warning: Not visited in a browser, for they only lead on to another page: /b.html',
  ])
})
