import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Line } from '../../../proof/pdf/painted.ts'
import type { Shown } from '../../../proof/pdf/shown.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { elementsOf, shownIn } from '../../../proof/pdf/texts.ts'
import { FLAW, type Rule } from './rule.ts'
import { tablesOf } from './tables.ts'
import { plainOf } from './words.ts'

/**
 * Rows of a table are told apart by a line between them, over all of their words, and no line stands within a row. Between rows
 * of its head there may be one, or none; a table of which the columns stand below each other is let be.
 */
export const checkRuledRows: Rule = function* (proof, publication, layout) {
  for (const { rows, head, isDivided, place } of tablesOf(proof, publication, layout)) {
    if (isDivided) continue
    const heads = new Set(head)
    const seen = rows
      .map((cells) => ({ cells, shown: shownOf(cells, proof) }))
      .filter(({ shown }) => shown.length > 0)
    for (const [index, { cells, shown }] of seen.entries()) {
      const before = seen[index - 1]
      const words = plainOf(cells.flatMap((cell) => shownIn(cell, proof))).slice(0, LONGEST)
      const told = `“${words}” on page ${shown[0]?.page}`
      const isHead = cells.some((cell) => heads.has(cell))
      if (before && !isHead && isUnruled(before.shown, cells, proof))
        yield { reason: `No line stands above the row ${told}.`, ...FLAW, ...place }
      // A line beneath a link is one within its row.
      if (elementsOf(cells, 'Link').length === 0 && isRuledWithin(shown, proof))
        yield { reason: `A line stands within the row ${told}.`, ...FLAW, ...place }
    }
  }
}

/** So many letters say which row it is. */
const LONGEST = 30

/** The letters of the cells that stand in one row alone. */
const shownOf = (cells: readonly Element[], proof: PdfProof): readonly Shown[] =>
  cells
    .filter(({ cell }) => (cell?.rows ?? 1) === 1)
    .flatMap((cell) => shownIn(cell, proof))
    .filter(({ text }) => text.trim() !== '')

/** Tells whether a row stands below another on a page, and between them no line is as long as the words of one of its cells. */
function isUnruled(above: readonly Shown[], cells: readonly Element[], proof: PdfProof): boolean {
  const below = cells.map((cell) => shownIn(cell, proof).filter(({ text }) => text.trim() !== ''))
  const page = leastOf(below.flat(), (one) => one.page)
  const isHere = (one: Shown): boolean => one.page === page
  const [top, foot] = [lowest(above.filter(isHere)), highest(below.flat().filter(isHere))]
  if (!Number.isFinite(top) || top <= foot) return false
  const lines = linesIn(page, foot, top, proof)
  return below
    .map((shown) => shown.filter(isHere))
    .some((shown) => shown.length > 0 && !isCovered(sidesOf(shown), lines))
}

/** Tells whether a line crosses a row on a page from the height of the letters of its first line of words to its last line. */
const isRuledWithin = (row: readonly Shown[], proof: PdfProof): boolean =>
  [...Map.groupBy(row, ({ page }) => page)].some(([page, shown]) => {
    const [left, right] = sidesOf(shown)
    const top = -leastOf(shown, ({ y, size }) => -y - size * HIGH)
    return linesIn(page, lowest(shown), top, proof).some(
      (line) => line.box.left < right && line.box.right > left,
    )
  })

/** How high a small letter is, in ems. */
const HIGH = 0.4

const lowest = (shown: readonly Shown[]): number => leastOf(shown, ({ y }) => y)

const highest = (shown: readonly Shown[]): number => -leastOf(shown, ({ y }) => -y)

const sidesOf = (shown: readonly Shown[]): readonly [left: number, right: number] => [
  leastOf(shown, ({ x }) => x),
  -leastOf(shown, ({ x, width }) => -x - width),
]

/** Infinity of no letters; a row may have more of them than a call may have arguments. */
const leastOf = (shown: readonly Shown[], measure: (one: Shown) => number): number =>
  shown.reduce((least, one) => Math.min(least, measure(one)), Number.POSITIVE_INFINITY)

/** The lines of a page between two heights. */
const linesIn = (page: number, foot: number, top: number, { painted }: PdfProof): readonly Line[] =>
  painted[page - 1]?.lines.filter(
    ({ box }) => box.foot > foot && box.top < top && box.right - box.left > BULLET,
  ) ?? []

/** A bullet is at most so many points wide, and may be as flat as a line. */
const BULLET = 12

/** Tells whether lines, one beside the other, reach from a place to another. */
function isCovered([left, right]: readonly [number, number], lines: readonly Line[]): boolean {
  let reached = left
  for (const { box } of lines.toSorted((one, other) => one.box.left - other.box.left))
    if (box.left <= reached + GAP) reached = Math.max(reached, box.right)
  return reached >= right - GAP
}

/** Points between a line and the next, and beyond its end, where letters lean over. */
const GAP = 2
