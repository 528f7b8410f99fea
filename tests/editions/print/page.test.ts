import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toColumns } from '../../../src/editions/print/page/columns.ts'
import { renderImprint } from '../../../src/editions/print/page/imprint.ts'
import { readPublications } from '../../../src/publication/read.ts'
import type { Publication } from '../../../src/publication/tree.ts'
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
