import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import type { Mark } from './marked.ts'
import {
  isA,
  kidsOf,
  type Leaf,
  leavesOf,
  referenceOf,
  removeElement,
  rowsOf,
  setKids,
} from './structure.ts'

const parent = PDFName.of('P')

/**
 * Makes one table again of one whose columns stand in several on paper: each row has all its cells, as the publication
 * has it. What stands there again, the first column and the line that says that the table goes on, leaves the structure;
 * returns its content.
 */
export function joinGroups(marked: ReadonlyMap<Mark, readonly PDFDict[]>): readonly Leaf[] {
  const again = marked.get('again') ?? []
  const continued = marked.get('columns') ?? []
  const leaves = [...again, ...continued].flatMap((cell) => [...leavesOf(cell, cell.context)])
  for (const cell of again) removeElement(cell, cell.context)
  for (const cell of continued) removeElement(cell.lookup(parent, PDFDict), cell.context)
  for (const group of marked.get('group') ?? []) join(group)
  return leaves
}

/** Puts the cells of each row after those of the table before. Throws where the rows are not the same ones. */
function join(group: PDFDict): void {
  const { context } = group
  const siblings = kidsOf(group.lookup(parent, PDFDict)).map((kid) => context.lookup(kid))
  const table = siblings[siblings.indexOf(group) - 1]
  if (!(table instanceof PDFDict) || !isA('Table', table))
    throw new Error('the columns of a table stand after no table')
  const rows = rowsOf(table)
  const others = rowsOf(group)
  if (rows.length !== others.length) throw new Error('the columns of a table have other rows')
  for (const [index, row] of rows.entries()) {
    const cells = kidsOf(others[index] ?? row)
    const owner = referenceOf(row)
    for (const cell of cells) if (owner) context.lookup(cell, PDFDict).set(parent, owner)
    setKids(row, [...kidsOf(row), ...cells])
    setKids(others[index] ?? row, [])
  }
  removeElement(group, context)
}
