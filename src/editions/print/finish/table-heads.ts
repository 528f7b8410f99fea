import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import type { Table } from '../../../publication/tree.ts'
import { withoutEmptyRows } from '../page/table/rows.ts'
import { type Leaf, leavesOf, removeLeaves, tablesOf } from './structure.ts'

/** The glyphs of a marked-content sequence. */
export type GlyphsOf = (leaf: Pick<Leaf, 'page' | 'mcid'>) => string

/**
 * A table's head, of one row or several, is drawn again on each page, and Chromium puts every drawing into the one heading cell, so that it
 * would be read again and again. Leaves the first in the structure; returns the others.
 */
export function takeOutRepeatedHeads(
  document: PDFDocument,
  tables: readonly Table[],
  glyphsOf: GlyphsOf,
): readonly Leaf[] {
  const cells = tablesOf(document).flatMap((rows, index) =>
    rows.slice(0, headLength(tables[index])).flat(),
  )
  const repeated = cells.flatMap((cell) => repeatedLeaves(cell, glyphsOf))
  removeLeaves(repeated)
  return repeated
}

const headLength = (table: Table | undefined): number =>
  table ? withoutEmptyRows(table).head.length : 0

function repeatedLeaves(cell: PDFDict, glyphsOf: GlyphsOf): readonly Leaf[] {
  const byPage = Map.groupBy(leavesOf(cell, cell.context), (leaf) => leaf.page)
  const [first = [], ...others] = byPage.values()
  const textOf = (leaves: readonly Leaf[]): string => leaves.map(glyphsOf).join('')
  return others.filter((leaves) => textOf(leaves) === textOf(first)).flat()
}
