import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Piece, Press } from '../../src/press/press.ts'
import { auditPages, type FinishedPage } from '../../src/proof/accessibility.ts'
import { messagesOf } from '../press/trial.ts'
import { press } from '../shared-press.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const DEFECTS = join(import.meta.dirname, '../defects')

/** Defects of which the audit in the press must find the one that its name tells, by axe's rule. */
const PLANTED = {
  '2.4.2-no-title.html': 'axe-document-title',
  '1.4.3-contrast-3.html': 'axe-color-contrast-enhanced',
  '1.4.4-user-scalable-no.html': 'axe-meta-viewport',
  '2.5.8-target-18px.html': 'axe-target-size',
} as const

test('each planted defect is found on its own page, though pages share a tab', async () => {
  const pages = ['00-clean.html', ...Object.keys(PLANTED)].map((path) => ({
    path,
    html: readFileSync(join(DEFECTS, path), 'utf8'),
    css: '',
  }))
  const messages = await auditPages(press, pages, axe)
  expect(messages.filter(({ source }) => source?.path === '00-clean.html')).toEqual([])
  for (const [path, rule] of Object.entries(PLANTED)) {
    const rules = messages.filter(({ source }) => source?.path === path).map(({ rule }) => rule)
    expect({ path, rules }).toEqual({ path, rules: expect.arrayContaining([rule]) })
  }
})

test('contrast of 7 to 1 is asked for, in the style sheet that is handed in', async () => {
  const html = readFileSync(join(DEFECTS, '00-clean.html'), 'utf8').replace(
    '</head>',
    '<link rel="stylesheet" href="x.css"></head>',
  )
  const pale = [{ path: 'pale.html', html, css: 'p { color: #767676 !important }' }]
  const messages = await auditPages(press, pale, axe)
  expect(messages.map(({ rule }) => rule)).toContain('axe-color-contrast-enhanced')
  expect(messages[0]?.hint).toMatch(/how$/)
  const dark = [{ path: 'dark.html', html, css: 'p { color: #333 !important }' }]
  expect(await auditPages(press, dark, axe)).toEqual([])
})

/** A table of three rows and columns, so large that axe asks for heads. */
const table = (first: string): string =>
  `<table>${first}${'<tr><td>a</td><td>b</td><td>c</td><td>d</td></tr>'.repeat(4)}</table>`

test('a table without a head, and one that begins with a group, are as their document has them', async () => {
  const clean = readFileSync(join(DEFECTS, '00-clean.html'), 'utf8')
  const group = '<tr><th scope="rowgroup" colspan="4">Group</th></tr>'
  const fake = '<tr><td colspan="4">Caption</td></tr>'
  const pages = [
    ['sound.html', `<div data-publication="a">${table('')}${table(group)}</div>`],
    ['elsewhere.html', table('')],
    ['fake.html', `<div data-publication="a">${table(fake)}</div>`],
  ].map(([path = '', text]) => ({
    path,
    html: clean.replace('</main>', `${text}</main>`),
    css: '',
  }))
  const messages = await auditPages(press, pages, axe)
  const rulesOf = (path: string) =>
    messages.filter(({ source }) => source?.path === path).map(({ rule }) => rule)
  expect(rulesOf('sound.html')).toEqual([])
  expect(rulesOf('elsewhere.html')).toContain('axe-td-has-header')
  expect(rulesOf('fake.html')).toContain('axe-table-fake-caption')
})

/** A press of which every deadline is a thirtieth; it notes what is begun. */
function makeHasty(): { readonly press: Press; readonly begun: Piece[] } {
  const begun: Piece[] = []
  const hasten = (piece: Piece): Piece => ({ ...piece, deadline: piece.deadline / 30 })
  const use: Press['use'] = (job, work) =>
    press.use({ ...job, ...hasten(job) }, (tab, begin) =>
      work(tab, (piece) => {
        begun.push(piece)
        begin(hasten(piece))
      }),
    )
  return { press: { ...press, use }, begun }
}

test('a page that hangs is named, and not those beside it', async () => {
  const clean = readFileSync(join(DEFECTS, '00-clean.html'), 'utf8')
  const hanging = clean.replace('</main>', '<img src="x" alt="" onerror="for (;;);"></main>')
  const pages: readonly FinishedPage[] = [
    { path: 'rivers/index.html', html: clean, css: '' },
    { path: 'rivers/fords/index.html', html: hanging, css: '', divisible: 'part' },
    { path: 'rivers/locks/index.html', html: clean, css: '' },
  ]
  const [message] = await messagesOf(auditPages(makeHasty().press, pages, axe))
  expect(message).toMatchObject({ rule: 'press-hung', severity: 'error' })
  expect(message?.reason).toContain('still at rivers/fords/index.html (accessibility)')
  expect(message?.hint).toMatch(/divide this part in two$/)
}, 60_000)

test('the deadline of a page grows with its bytes', async () => {
  const clean = readFileSync(join(DEFECTS, '00-clean.html'), 'utf8')
  const long = clean.replace('</main>', `<!--${'–'.repeat(500_000)}--></main>`)
  const { press, begun } = makeHasty()
  const pages = [clean, long].map((html, index) => ({ path: `${index}.html`, html, css: '' }))
  expect(await auditPages(press, pages, axe)).toEqual([])
  const [brief = 0, wide = 0] = begun.map(({ deadline }) => deadline)
  expect(wide - brief).toBeCloseTo(1.5 * 120_000, -3)
})
