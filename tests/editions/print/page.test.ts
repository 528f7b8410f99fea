import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clear } from '../../../src/editions/print/layouts/clear.ts'
import { large } from '../../../src/editions/print/layouts/large.ts'
import type { Layout } from '../../../src/editions/print/layouts/layout.ts'
import { textOf, toHtml } from '../../../src/editions/print/page/html.ts'
import { renderImprint } from '../../../src/editions/print/page/imprint.ts'
import { numberingOf } from '../../../src/editions/print/page/numbering.ts'
import { headingNodesOf, toOutlineTitle } from '../../../src/editions/print/page/outline.ts'
import { renderPage } from '../../../src/editions/print/page/page.ts'
import { makeCatalogue } from '../../../src/publication/catalogue.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import { readPublications } from '../../../src/publication/read.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { readFonts } from '../../../src/run/assets/fonts.ts'
import { HOUSE } from '../house.ts'
import { ROOT } from './printing.ts'

const fonts = await readFonts()

const { publications } = await readPublications(join(ROOT, 'content'), ROOT)
const [report] = publications.filter(({ name }) => name === 'reaching-out')
if (!report) throw new Error('The report is not there')

const PLACE = { house: HOUSE, catalogue: makeCatalogue(publications), layout: clear }

test('the imprint explains each abbreviation once and gives the permanent address', () => {
  const imprint = toHtml(renderImprint(report, PLACE), 'en-GB').html
  expect(imprint.match(/DWP, Department for Work and Pensions/g)).toHaveLength(1)
  expect(imprint).toContain('href="https://example.gov.uk/papers/reaching-out/"')
})

/** What the imprint says of a status; the date is a day, or a month. */
const STATUSES = [
  ['record', '2006-09-11', 'Kept as a record. Published on 11\u00a0September\u00a02006 and not'],
] as const

describe.each(STATUSES)('a publication that is %s, of %s', (status, date, words) => {
  test('says so in its imprint', () => expect(imprintOf({ status, date })).toContain(words))
})

test('one that is current says nothing of it', () => {
  expect(imprintOf({ status: 'current' })).not.toMatch(/Published (on|in)/)
})

const imprintOf = (changed: Partial<Publication['frontMatter']>): string =>
  textOf(renderImprint({ ...report, frontMatter: { ...report.frontMatter, ...changed } }, PLACE))

const NUMBERINGS = [
  ['1. 2. 3.', 'decimal'],
  ['(a) (b) (c)', 'loweralpha'],
  ['(i) (ii) (iii)', 'lowerroman'],
  ['(I)', 'upperroman'],
  ['(c) (d)', 'loweralpha'],
  ['(xviii) (xix)', 'lowerroman'],
  ['A) B)', 'upperalpha'],
  ['5a. 6.', 'decimal'],
] as const

test.each(NUMBERINGS)('the labels %s count as %s', (labels, numbering) => {
  const position = { line: 1, column: 1 }
  const items = labels.split(' ').map((label) => ({ label, children: [], position }))
  expect(numberingOf(items)).toBe(numbering)
})
test.each([
  ['pl', ['Contents', 'Page', 'Recommendation', 'Print edition: text in 14 point']],
  ['de', []],
])('in %s, words of ours that are English are marked as such', (language, marked) => {
  const text = `---\ntitle: T\nlanguage: ${language}\ndate: 2006\npublisher: P\nrights: R\n---\n\n# A\n\n## B\n\n:::recommendation\nC\n:::\n`
  const { publication } = parsePublication({ name: 't', main: { path: 't.md', text }, parts: [] })
  if (!publication) throw new Error('It cannot be read')
  const { nodes } = renderPage(publication, {
    catalogue: makeCatalogue([publication]),
    house: HOUSE,
    fonts,
    layout: clear,
  })
  const found = nodes.filter(({ role }) => role?.language === 'en-GB').map(textOf)
  for (const words of marked) expect(found.some((one) => one.startsWith(words))).toBe(true)
  expect(found.length > 0).toBe(marked.length > 0)
})

test('no compound of the title page or the imprint is parted in large print', () => {
  const text = `---\ntitle: Half-hourly\nlanguage: en-GB\ndate: 2006\npublisher: The Ferry-Board\ndescription: What-not\nrights: R\n---\n\nWords.\n`
  const { publication } = parsePublication({ name: 't', main: { path: 't.md', text }, parts: [] })
  if (!publication) throw new Error('It cannot be read')
  const catalogue = makeCatalogue([publication])
  const wholeIn = (layout: Layout): readonly string[] => {
    const { html } = renderPage(publication, { catalogue, house: HOUSE, fonts, layout })
    return [...html.matchAll(/class="whole">([^<]*-[^<]*)</g)].map(([, word = '']) => word)
  }
  expect(wholeIn(large(20))).toEqual(
    expect.arrayContaining(['Ferry-Board', 'Half-hourly', 'What-not', 'Half-hourly']),
  )
  expect(wholeIn(clear)).toEqual([])
})

test('a text without a heading of its title has one above it, and its own below that', () => {
  const text = `---\ntitle: T\nlanguage: en-GB\ndate: 2006\npublisher: P\nrights: R\n---\n\nWords.[^1]\n\n## A\n\n### B\n\n## C\n\n[^1]: Note.\n`
  const { publication } = parsePublication({ name: 't', main: { path: 't.md', text }, parts: [] })
  if (!publication) throw new Error('It cannot be read')
  const catalogue = makeCatalogue([publication])
  const { body } = renderPage(publication, { catalogue, house: HOUSE, fonts, layout: clear })
  const headings = headingNodesOf(body).map((node) => `${node.role?.type} ${toOutlineTitle(node)}`)
  expect(headings).toEqual(['H1 T', 'H2 Contents', 'H2 T', 'H3 A', 'H4 B', 'H3 C', 'H3 Notes'])
})
