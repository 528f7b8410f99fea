import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toColumns } from '../../../src/editions/print/page/columns.ts'
import { toDecimalGaps } from '../../../src/editions/print/page/decimals.ts'
import { renderImprint } from '../../../src/editions/print/page/imprint.ts'
import { numberingOf } from '../../../src/editions/print/page/numbering.ts'
import { renderPage } from '../../../src/editions/print/page/page.ts'
import { makeCatalogue } from '../../../src/publication/catalogue.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import { readPublications } from '../../../src/publication/read.ts'
import type { Publication, Table } from '../../../src/publication/tree.ts'
import { ROOT } from './printing.ts'

const HOUSE = { name: 'The House', origin: 'https://example.gov.uk', basePath: '/papers/' }

const { publications } = await readPublications(join(ROOT, 'content'), ROOT)
const [report] = publications.filter(({ name }) => name === 'reaching-out')
if (!report) throw new Error('The report is not there')

/**
 * What the columns of Table 7.1 need, in per cent of 140 mm: `(independent` is 77 points wide as it is printed and has
 * 4 mm after it, `Summer 07` is 64 points wide.
 */
const NEEDED = [22.3, 16.2] as const

test('the short columns of a table are as wide as they need, and the first has the rest', () => {
  const table = report.parts
    .flatMap(({ children }) => children)
    .find(({ type }) => type === 'table')
  const [first, ...others] = table?.type === 'table' ? toColumns(table).widths : []
  expect(first).toBeGreaterThan(59)
  for (const [index, needed] of NEEDED.entries()) {
    expect(others[index]).toBeGreaterThan(needed)
    expect(others[index]).toBeLessThan(needed + 1.5)
  }
})

test('the imprint explains each abbreviation once and gives the permanent address', () => {
  const imprint = renderImprint(report, HOUSE)
  expect(imprint.match(/DWP, Department for Work and Pensions/g)).toHaveLength(1)
  expect(imprint).toContain('href="https://example.gov.uk/papers/reaching-out/"')
})

/** What the imprint says of a status; the date is a day, or a month. */
const STATUSES = [
  ['record', '2006-09-11', 'Kept as a record. Published on 11\u00a0September\u00a02006 and not'],
  ['superseded', '2006-09', 'Superseded. Published in September\u00a02006. A later'],
  ['withdrawn', '2006', 'Withdrawn. Published in 2006 and withdrawn since.'],
] as const

describe.each(STATUSES)('a publication that is %s, of %s', (status, date, words) => {
  test('says so in its imprint', () => expect(imprintOf({ status, date })).toContain(words))
})

test('one that is current says nothing of it', () => {
  expect(imprintOf({ status: 'current' })).not.toMatch(/Published (on|in)/)
})

const imprintOf = (changed: Partial<Publication['frontMatter']>): string =>
  renderImprint({ ...report, frontMatter: { ...report.frontMatter, ...changed } }, HOUSE)

test('a cell over several columns widens them all, and not one alone', () => {
  const toWidths = (heading: string): readonly number[] =>
    toColumns(
      tableOf(
        `| A ferry | ${heading} || Boys |\n| --- | --- | --- | --- |\n| ${'A long cell. '.repeat(12)} | 1.5 | 2.5 | 3 |\n`,
      ),
    ).widths
  const [, men = 0, women = 0] = toWidths('Men')
  const [, widerMen = 0, widerWomen = 0] = toWidths('Superintendents')
  expect(widerMen).toBeGreaterThan(men + 2)
  expect(widerMen - men).toBeCloseTo(widerWomen - women, 0)
})

test('many columns are set in smaller type, of which a letter has room in each', () => {
  const cells = Array.from({ length: 40 }, (_, index) => `Department ${index}`)
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |\n`
  const { widths, size, space } = toColumns(
    tableOf(`${line(cells)}${line(cells.map(() => '---'))}${line(cells.map(() => '1,234,567'))}`),
  )
  expect(size).toBeLessThan(8)
  for (const width of widths) expect((width / 100) * 33 * 12).toBeGreaterThan(size * (space + 0.9))
})

test('numbers are set in by what they lack after the decimal sign, and by a reference', () => {
  const table = tableOf(
    'Table 1: Pay\n\n| n |\n| ---: |\n| 1.25 |\n| 10[^1:a] |\n| 1,234.5 |\n| – |\n\n[^1:a]: A note.\n',
  )
  const gaps = toDecimalGaps(table)
  const [longest = 0, whole = 0, one = 0, none = 0] = table.rows.map(
    ({ cells: [cell] }) => (cell && gaps.get(cell)) ?? 0,
  )
  expect([longest, none]).toEqual([0, 0])
  expect(one).toBeCloseTo(0.53, 2)
  expect(whole).toBeGreaterThan(0.5)
  expect(whole).toBeLessThan(1.4)
})

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

const FRONT_MATTER = '---\ntitle: A\nlanguage: en-GB\ndate: 2006\npublisher: A\nrights: A\n---\n\n'

function tableOf(text: string): Table {
  const main = { path: 'sample.md', text: FRONT_MATTER + text }
  const { publication } = parsePublication({ name: 'sample', main, parts: [] })
  const table = publication?.parts[0]?.children.find(({ type }) => type === 'table')
  if (table?.type !== 'table') throw new Error('there is no table')
  return table
}

test.each([
  ['pl', ['Contents', 'Page', 'Recommendation', 'Print edition, clear print']],
  ['de', []],
])('in %s, words of ours that are English are marked as such', (language, marked) => {
  const text = `---\ntitle: T\nlanguage: ${language}\ndate: 2006\npublisher: P\nrights: R\n---\n\n# A\n\n## B\n\n:::recommendation\nC\n:::\n`
  const { publication } = parsePublication({ name: 't', main: { path: 't.md', text }, parts: [] })
  if (!publication) throw new Error('It cannot be read')
  const html = renderPage(publication, { catalogue: makeCatalogue([publication]), house: HOUSE })
  const found = html.match(/(?<=lang="en-GB-x-phrase">)[^<]*/g) ?? []
  for (const words of marked) expect(found.some((one) => one.startsWith(words))).toBe(true)
  expect(found.length > 0).toBe(marked.length > 0)
})
