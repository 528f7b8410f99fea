import { expect, test } from 'vitest'
import { toLongTable } from '../../../../scripts/bench/papers.ts'
import { readFonts } from '../../../../src/build/fonts.ts'
import { clear } from '../../../../src/editions/print/layouts/clear.ts'
import { large } from '../../../../src/editions/print/layouts/large.ts'
import type { Layout } from '../../../../src/editions/print/layouts/layout.ts'
import { renderPage } from '../../../../src/editions/print/page/page.ts'
import { makeCatalogue } from '../../../../src/publication/catalogue.ts'
import { parsePublication } from '../../../../src/publication/parse/publication.ts'
import { HOUSE } from '../../house.ts'

const fonts = await readFonts()

const LAYOUTS = [clear, large(20)]

/** Work that each row does for all the others would take sixteen times. */
test.each(LAYOUTS)('four times the rows take $edition about four times', (layout) => {
  timeOf(500, layout)
  const short = Math.min(timeOf(500, layout), timeOf(500, layout))
  expect(timeOf(2000, layout)).toBeLessThan(short * 9)
})

/** How long the page of a table of so many rows takes, in milliseconds. */
function timeOf(rows: number, layout: Layout): number {
  const main = { path: 'sample.md', text: toLongTable(rows, 6) }
  const { publication } = parsePublication({ name: 'sample', main, parts: [] })
  if (!publication) throw new Error('there is no publication')
  const catalogue = makeCatalogue([publication])
  const begun = performance.now()
  renderPage(publication, { fonts, house: HOUSE, catalogue, layout })
  return performance.now() - begun
}
