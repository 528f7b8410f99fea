import type { PdfProof } from '../../pdf/open.ts'
import type { Shown } from '../../pdf/shown.ts'
import type { Element } from '../../pdf/tags.ts'
import { elementsOf, kidsOf, nearestIn, shownIn, textOf } from '../../pdf/texts.ts'
import { linkOrderFaults } from './link-order.ts'
import { type Fault, type PdfRule, REPORT } from './rule.ts'

/**
 * What is read after something stands after it: the blocks of a text, the items of a list and the cells of a column each below
 * the one before, or on a later page; a cell right of the one before it in its row, or below that. Links are listed as they are read.
 */
export const checkOrder: PdfRule = function* ({ proof }): Generator<Fault> {
  yield* linkOrderFaults(proof)
  for (const element of elementsOf(proof.tags, ...STACKED))
    yield* stacked(kidsOf(element).flatMap((kid) => placedOf(kid, proof)))
  for (const table of elementsOf(proof.tags, 'Table')) {
    const rows = [...nearestIn(table, 'TR', 'Table')]
    for (const column of columnsOf(rows))
      yield* stacked(column.flatMap((cell) => placedOf(cell, proof)))
    for (const row of rows) yield* besideEachOther(row, proof)
  }
}

/** The elements whose parts stand one below the other; a term stands beside what it is, a label beside its note. */
const STACKED = ['Art', 'BlockQuote', 'L', 'LBody'] as const

/**
 * The cells that begin in each column; none of a table in which a cell goes down into another row. The columns of a wide
 * table may be set in strips below each other, so that rows are compared column by column.
 */
function columnsOf(rows: readonly Element[]): Iterable<readonly Element[]> {
  if (rows.some((row) => kidsOf(row).some(({ cell }) => (cell?.rows ?? 1) > 1))) return []
  const columns = new Map<number, Element[]>()
  for (const row of rows) {
    let column = 0
    for (const cell of kidsOf(row)) {
      const own = columns.get(column)
      if (own) own.push(cell)
      else columns.set(column, [cell])
      column += cell.cell?.columns ?? 1
    }
  }
  return columns.values()
}

/** Where on a page the letters of an element stand, in points: the base lines of its first and last line, its left and right edge. */
interface Box {
  readonly page: number
  readonly top: number
  readonly foot: number
  readonly left: number
  readonly right: number
}

/** An element with its letters: where it begins and where it ends. */
interface Placed {
  readonly words: string
  readonly first: Box
  readonly last: Box
}

/** Where an element stands; none for one without letters. */
function placedOf(element: Element, proof: PdfProof): readonly Placed[] {
  const shown = shownIn(element, proof)
  const [first] = boxesOf(shown)
  const last = boxesOf(shown).at(-1)
  return first && last ? [{ words: textOf(shown).trim().slice(0, LONGEST), first, last }] : []
}

/** So many letters say where. */
const LONGEST = 30

/** A box for each page on which letters stand, in the order of the pages. */
function boxesOf(shown: readonly Shown[]): readonly Box[] {
  const seen = shown.filter(({ text }) => !/^[\s\p{M}\u00ad]*$/u.test(text))
  const pages = [...Map.groupBy(seen, ({ page }) => page)]
  return pages
    .toSorted(([one], [other]) => one - other)
    .map(([page, own]) => own.reduce(widen, { ...NOWHERE, page }))
}

const NOWHERE = { top: -Infinity, foot: Infinity, left: Infinity, right: -Infinity } as const

const widen = (box: Box, { x, y, width }: Shown): Box => ({
  page: box.page,
  top: Math.max(box.top, y),
  foot: Math.min(box.foot, y),
  left: Math.min(box.left, x),
  right: Math.max(box.right, x + width),
})

function* stacked(all: readonly Placed[]): Generator<Fault> {
  for (const [index, own] of all.entries()) {
    const before = all[index - 1]
    if (before && !isBelow(own.first, before.last)) yield misplaced(own, before)
  }
}

const isBelow = (own: Box, before: Box): boolean =>
  own.page > before.page || (own.page === before.page && own.top < before.foot)

function* besideEachOther(row: Element, proof: PdfProof): Generator<Fault> {
  const cells = kidsOf(row).flatMap((cell) => placedOf(cell, proof))
  for (const [index, own] of cells.entries()) {
    const before = cells
      .slice(0, index)
      .find(({ last }) => !isBelow(own.first, last) && !isRightOf(own.first, last))
    if (before) yield misplaced(own, before)
  }
}

const isRightOf = (own: Box, before: Box): boolean =>
  own.page !== before.page || own.left >= before.right - LITTLE

/** Letters lean over their widths by less, in points. */
const LITTLE = 2

const misplaced = (own: Placed, before: Placed): Fault => ({
  reason: `On page ${own.first.page} “${own.words}” is read after “${before.words}”, and does not stand after it.`,
  hint: REPORT,
})
