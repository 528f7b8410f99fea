import { describe, expect, test } from 'vitest'
import { clear } from '../../../src/editions/print/layouts/clear.ts'
import { isNumber, piecesOf } from '../../../src/editions/print/page/lines/pieces.ts'
import { toDecimalGaps } from '../../../src/editions/print/page/table/decimals.ts'
import { layoutOf, type TableLayout } from '../../../src/editions/print/page/table/layout.ts'
import { lineOf } from '../../../src/editions/print/page/table/steps.ts'
import { typographyOf } from '../../../src/editions/print/page/typography.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import { tablesIn, withoutEmptyRows } from '../../../src/publication/table-rows.ts'
import type { Publication, Table } from '../../../src/publication/tree.ts'
import { readFonts } from '../../../src/run/assets/fonts.ts'
import { DISPLAY } from '../../../src/typesetting/fonts.ts'
import { hyphenateIn } from '../../../src/typesetting/hyphens.ts'
import { textWidthIn } from '../../../src/typesetting/text-width.ts'

const fonts = await readFonts()

const row = (first: string, cell: string, count: number): string =>
  `| ${[first, ...Array.from({ length: count }, () => cell)].join(' | ')} |\n`

/** A table of a first column and so many others of one heading and one text. */
const tableText = (heading: string, cell: string, count: number): string =>
  row('Office', heading, count) + row('---', '---', count) + row('Lower Mill', cell, count)

const PROSE = 'The ferries of the valley cross the river in all weathers. '.repeat(4)

/** Tables, and how they are to be set: where, in what size, what is whole, in how many tables. */
const LAYOUTS = [
  ['two short columns', tableText('Crossings', '1,200', 1), 'column 12 comfortable 1'],
  ['seven columns of crossings', tableText('Crossings', '1,200', 6), 'full 12 least 1'],
  ['eight columns of crossings', tableText('Crossings', '1,200', 7), 'full 10.5 least 1'],
  ['thirteen columns of pay', tableText('Mill', '£31,650', 12), 'turned 12 least 1'],
  ['fifteen columns of years', tableText('2006–07', '£31,650', 14), 'turned 10 least 1'],
  ['columns of prose', tableText('Weather', PROSE, 6), 'full 11 least 1'],
  [
    'one long word',
    tableText('Mill', '£31,650', 14).replace('Lower Mill', 'Unsportsmanlike'),
    'turned 10.5 divided 1',
  ],
  [
    'columns too wide for a page',
    tableText('Department', '1,234,567,890', 13),
    'turned 12 least 2',
  ],
] as const

test.each(LAYOUTS)('%s are set as they should be', (_, text, wanted) => {
  const { stand, size, need, groups } = layoutIn(text)
  expect(`${stand} ${size} ${need} ${groups.length}`).toBe(wanted)
})

test('each column has room for its longest word, and all fill the line', () => {
  const { groups, space, size } = layoutIn(tableText('Mill', '£31,650', 8))
  const widths = groups[0]?.widths ?? []
  for (const width of widths.slice(1, -1))
    expect(width).toBeGreaterThanOrEqual(textWidthIn(fonts)('£31,650') + space)
  expect(sum(widths)).toBeCloseTo((156 * 72) / 25.4 / size, 1)
})

test('each table of one that is divided begins with the first column', () => {
  const { groups } = layoutIn(tableText('Department', '1,234,567,890', 13))
  const columns = groups.map((group) => group.columns)
  expect(columns.map(([first]) => first)).toEqual([0, 0])
  expect(columns.flatMap(([, ...others]) => others)).toEqual(
    Array.from({ length: 13 }, (_, index) => index + 1),
  )
})

test('beside a word wider than a page a short one keeps its room, and both have no more than the line', () => {
  const words = ['Row 0', 'policy'.repeat(40)]
  for (const cells of [words, words.toReversed()]) {
    const { groups, stand, size } = layoutIn(`|---|---|\n| ${cells.join(' | ')} |\n`)
    const widths = groups[0]?.widths ?? []
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(textWidthIn(fonts)('Row'))
    expect(sum(widths)).toBeCloseTo(lineOf({ stand, size }, 0, clear), 5)
  }
})

test('a cell over several columns widens them all, and not one alone', () => {
  const toWidths = (heading: string): readonly number[] =>
    layoutIn(
      `| A ferry | ${heading} || Boys |\n| --- | --- | --- | --- |\n| ${'A long cell. '.repeat(12)} | 1.5 | 2.5 | 3 |\n`,
    ).groups[0]?.widths ?? []
  const [, men = 0, women = 0] = toWidths('Men')
  const [, widerMen = 0, widerWomen = 0] = toWidths('Superintendents')
  expect(widerMen).toBeGreaterThan(men + 0.5)
  expect(widerMen - men).toBeCloseTo(widerWomen - women, 0)
})

test('numbers are set in by what they lack after the decimal sign, and by a reference', () => {
  const { table } = tableOf(
    'Table 1: Pay\n\n| n |\n| ---: |\n| 1.25 |\n| 10[^1:a] |\n| 1,234.5 |\n| – |\n\n[^1:a]: A note.\n',
  )
  const gaps = toDecimalGaps(table, textWidthIn(fonts))
  const [longest = 0, whole = 0, one = 0, none = 0] = table.rows.map(
    ({ cells: [cell] }) => (cell && gaps.get(cell)) ?? 0,
  )
  expect([longest, none]).toEqual([0, 0])
  expect(one).toBeCloseTo(0.53, 2)
  expect(whole).toBeGreaterThan(0.5)
  expect(whole).toBeLessThan(1.4)
})

/** Words, and where a line may end within them. */
const PIECES = [
  'well-|being',
  'Departments/|agencies',
  '£31,650–|£35,000',
  '2006–07',
  '12/13',
  'A-12',
  'n/a',
  '–5%',
  'https://www.example.org/|a/|b-c',
  'name@example.org',
]

test.each(PIECES)('a line may end in %s', (pieces) => {
  expect(piecesOf(pieces.replaceAll('|', '')).join('|')).toBe(pieces)
})

test('numbers are told from words', () => {
  for (const number of ['£1,234.50', '10 000', '–5%', '(12)', '2006–07', '1.5'])
    expect(isNumber(number)).toBe(true)
  for (const words of ['12 ferries', 'A1', '–', '']) expect(isNumber(words)).toBe(false)
})

describe('words are divided by the rules of their language', () => {
  const DIVIDED = [
    ['en-GB', 'Qualifications', 'Qual-i-fic-a-tions'],
    ['de', 'Bundesverwaltungsgericht', 'Bun-des-ver-wal-tungs-ge-richt'],
    ['fr', 'fonctionnement', 'fonc-tion-ne-ment'],
    ['cy', 'llywodraeth', 'llywodr-aeth'],
    ['pl', 'Rzeczpospolita', 'Rzeczpospolita'],
    ['en-GB', 'agency', 'agency'],
  ] as const
  test.each(DIVIDED)('%s: %s', (language, word, divided) => {
    expect(hyphenateIn(language)(word).replaceAll('\u00ad', '-')).toBe(divided)
  })
})

test('titles are as wide as their display cut, and old-style figures have room in them', () => {
  const widthOf = textWidthIn(fonts, DISPLAY)
  expect(widthOf('Next steps')).toBeLessThan(textWidthIn(fonts)('Next steps') * 0.9)
  expect(widthOf('0') - widthOf('')).toBeGreaterThanOrEqual(0.52)
})

test('texts are as wide as Chromium sets them, or a little less wide', () => {
  const widthOf = textWidthIn(fonts)
  expect(widthOf('services')).toBeGreaterThanOrEqual(3.909)
  expect(widthOf('services')).toBeLessThan(4)
  expect(widthOf('₂')).toBeGreaterThan(0.3)
  expect(widthOf('e\u0301')).toBe(widthOf('é'))
})

test('a table is set in by what it stands in, though another part has one of the same name', () => {
  const caption = 'Table 1: Crossings\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n'
  const inside = `- An item:\n\n  > ${caption.replaceAll('\n', '\n  > ')}`
  const source = (text: string) => ({ name: text, source: { path: `${text}.md`, text } })
  const { publication } = parsePublication({
    name: 'sample',
    main: { path: 'sample.md', text: FRONT_MATTER },
    parts: [
      source(`# One\n\n${caption}`),
      source(`# Two\n\n${inside}`),
      source(
        `# Three\n\nA word.[^1]\n\n[^1]: A note:\n\n    - An item:\n\n${caption.replaceAll(/^(?=.)/gm, '        ')}`,
      ),
    ],
  })
  if (!publication) throw new Error('there is no publication')
  const { indentOf } = typographyOf(publication, { fonts, layout: clear })
  const { bullet, inner } = clear.insets
  const indents = [0, bullet + inner, bullet]
  expect(tablesIn(publication).map(indentOf)).toEqual(indents)
  // As it is laid out, it is asked for in the form without empty rows.
  expect(tablesIn(publication).map(withoutEmptyRows).map(indentOf)).toEqual(indents)
})

const FRONT_MATTER = '---\ntitle: A\nlanguage: en-GB\ndate: 2006\npublisher: A\nrights: A\n---\n\n'

function layoutIn(text: string): TableLayout {
  const { table, publication } = tableOf(text)
  return layoutOf(table, typographyOf(publication, { fonts, layout: clear }))
}

function tableOf(text: string): { readonly table: Table; readonly publication: Publication } {
  const main = { path: 'sample.md', text: FRONT_MATTER + text }
  const { publication } = parsePublication({ name: 'sample', main, parts: [] })
  const table = publication?.parts[0]?.children.find(({ type }) => type === 'table')
  if (!publication || table?.type !== 'table') throw new Error('there is no table')
  return { table, publication }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
