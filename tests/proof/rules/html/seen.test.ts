import { expect, test } from 'vitest'
import { lookAtPages } from '../../../../src/proof/rules/html/seen/look.ts'
import { readStyles } from '../../../../src/run/assets/styles.ts'
import { toStyleSheet } from '../../../../src/site/assets.ts'
import { press } from '../../../shared-press.ts'
import { finished } from './finished.ts'

const css = toStyleSheet(await readStyles(), [])
const path = 'paper/ferries/index.html'
const html = finished.get(path) ?? ''

const look = async (own: string, style = ''): Promise<string> => {
  const messages = await lookAtPages(press, [{ path, html: own, css: css + style }])
  return messages.map(({ rule, reason }) => `${rule}: ${reason}`).join('\n')
}

test('in our own style all words of every page are seen as they are read', async () => {
  const pages = [...finished].map(([path, html]) => ({ path, html, css }))
  expect(await lookAtPages(press, pages)).toEqual([])
})

/** What a style sheet may do to words, and what must be said of it. */
const STYLES: readonly (readonly [style: string, says: string])[] = [
  ['.passage p { color: #fff }', '“There were eleven ferries” cannot be seen in a window of 1280'],
  ['em { opacity: 0.04 }', '“first” cannot be seen'],
  ['em { visibility: hidden }', '“first” cannot be seen'],
  ['em { display: none }', '“first” cannot be seen'],
  ['em { font-size: 0 }', '“first” cannot be seen'],
  ['em { font-size: 1px }', '“first” cannot be seen'],
  ['em { position: absolute; left: -9999px }', '“first” cannot be seen'],
  ['em { position: absolute; clip-path: inset(50%) }', '“and” stands over other words'],
  ['.expansion { position: absolute }', 'stands over other words'],
  ['em { filter: opacity(0) }', '“first” cannot be seen'],
  ['em { color: transparent }', '“first” cannot be seen'],
  ['em { mask-image: linear-gradient(transparent, transparent) }', '“first” cannot be seen'],
  ['em { display: inline-block; transform: scale(0) }', '“first”'],
  ['em { display: inline-block; transform: rotate(180deg) }', '“first” is turned (transform'],
  ['em { display: inline-block; scale: -1 1 }', '“first” is turned (scale'],
  ['em { display: inline-block; writing-mode: vertical-rl }', '“first” is turned (writing-mode'],
  ['address { max-height: 1em; overflow: hidden }', 'stands over other words'],
  ['.passage { clip-path: inset(0 50% 0 0) }', 'cannot be seen'],
  [
    '.text { position: relative } .text::after { content: ""; position: absolute; inset: 0; background: #fff }',
    '“What there is',
  ],
  ['.table { content-visibility: hidden }', '“Table 1.1'],
  ['.text { text-indent: -500em; overflow: hidden }', 'cannot be seen'],
  ['@media (max-width: 39.99em) { li { color: #fff } }', 'in a window of 320 pixels'],
  [
    '@media (min-width: 40em) { dd { opacity: 0 } }',
    '“A boat that goes to and fro.” cannot be seen in a window of 1280',
  ],
  ['.text { display: flex; flex-direction: column-reverse }', 'does not stand where it is read'],
  [
    '@media (min-width: 40em) { .table tr { display: flex; flex-direction: row-reverse } }',
    '“412 7” does not stand',
  ],
  [
    '.passage ul { display: flex; flex-direction: column } .passage li:first-child { order: 2 }',
    '“the” does not stand',
  ],
  ['em { float: right }', '“and” does not stand'],
]

test.each(STYLES)('a style that does it is found: %s', async (style, says) => {
  const told = await look(html, style)
  expect(told).toContain('web-seen: ')
  expect(told).toContain(says)
})

test('a heading over two rows stands beside the second row of the head', async () => {
  const head =
    '<thead><tr><th rowspan="2">Ferry</th><th colspan="2">On foot</th><th rowspan="2">All</th></tr><tr><th>Men</th><th>Women</th></tr></thead>'
  const spanning = html.replace(/<thead>.*?<\/thead>/s, head)
  expect(spanning).not.toBe(html)
  expect(await look(spanning)).toBe('')
})

test('of a long text the beginning and the end are looked at', async () => {
  const [passage = ''] = /<div class="passage" id="p1.1">.*?<\/div>/s.exec(html) ?? []
  const long = html.replace(passage, passage.repeat(600))
  expect(await look(long)).toBe('')
  expect(await look(long, 'address { opacity: 0 }')).toContain('“Admiralty Arch')
})

/** What is ours on other pages: a summary, which may be folded, and what is drawn of a table. */
test.each([
  ['paper/index.html', '.summary p { color: #fff }', '“The ferries are paid by those who cross.'],
  [
    'paper/bridges/index.html',
    '.timeline svg text { fill: transparent }',
    '“2006 2007 2008 Department',
  ],
  ['paper/bridges/index.html', '.timeline svg .lane { display: none }', '“Department'],
  [
    'paper/bridges/index.html',
    '.timeline svg text { opacity: 0 }',
    '” cannot be seen in a window of 1280',
  ],
  ['paper/bridges/index.html', '.timeline ol { display: none }', 'in a window of 320'],
])('on %s a style that hides is found: %s', async (path, style, says) => {
  const own = finished.get(path) ?? ''
  const folded = own.replace('<details class="summary" open>', '<details class="summary">')
  const messages = await lookAtPages(press, [{ path, html: folded, css: css + style }])
  expect(messages.map(({ reason }) => reason).join('\n')).toContain(says)
})
