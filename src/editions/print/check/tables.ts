import { continuedWords } from '../../../proof/expectations/print/heads.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Shown } from '../../../proof/pdf/shown.ts'
import type { Element, Tag } from '../../../proof/pdf/tags.ts'
import { elementsOf, nearestIn, shownIn, textOf } from '../../../proof/pdf/texts.ts'
import { remember } from '../../../publication/remember.ts'
import { tablesIn, withoutEmptyRows } from '../../../publication/table-rows.ts'
import type { Publication, Table } from '../../../publication/tree.ts'
import type { Layout } from '../layouts/layout.ts'
import { type PlacedCell, toPlaces } from './places.ts'
import { type Place, placeOf } from './sources.ts'
import { toBare } from './words.ts'

/** A table of the finished file: the publication's own, its rows there, and the pages that it is on. */
export interface PrintedTable {
  readonly table: Table
  /** Its element of the tags. */
  readonly element: Element
  /** Where it stands in the source. */
  readonly place: Place
  readonly caption: readonly Element[]
  /** Its rows, the head first, each with its cells. */
  readonly rows: readonly (readonly Element[])[]
  /** The cells of its head. */
  readonly head: readonly Element[]
  /** The pages that its rows are on. */
  readonly pages: ReadonlySet<number>
  /** True where its columns stand in several tables on paper, one after the other. */
  readonly isDivided: boolean
  /** True where its head is too tall to stand again. */
  readonly isTall: boolean
}

/** Every table of the publication that is in the file. */
export const tablesOf = (
  proof: PdfProof,
  publication: Publication,
  layout: Layout,
): readonly PrintedTable[] => foundTables(proof)(publication)(layout)

const foundTables = remember((proof: PdfProof) =>
  remember((publication: Publication) =>
    remember((layout: Layout) => findTables(proof, publication, layout)),
  ),
)

function findTables(
  proof: PdfProof,
  publication: Publication,
  layout: Layout,
): readonly PrintedTable[] {
  const printed = elementsOf(proof.tags, 'Table')
  return tablesIn(publication).flatMap((table, index) => {
    const element = printed[index]
    return element
      ? [{ ...toPrinted(element, table, proof, layout), place: placeOf(table, publication) }]
      : []
  })
}

function toPrinted(
  element: Element,
  table: Table,
  proof: PdfProof,
  layout: Layout,
): Omit<PrintedTable, 'place'> {
  const rows = [...nearestIn(element, 'TR', 'Table')].map(({ children }) =>
    children.filter(isElement),
  )
  const headLength = withoutEmptyRows(table).head.length
  const head = rows.slice(0, headLength).flat()
  return {
    table,
    element,
    caption: [...nearestIn(element, 'Caption', 'TR')],
    rows,
    head,
    pages: new Set(rows.flat().flatMap((cell) => shownIn(cell, proof).map(({ page }) => page))),
    isDivided: isDivided(toPlaces(rows.slice(headLength)), firstColumnOf(table), proof),
    isTall: isTall(
      head.flatMap((cell) => shownIn(cell, proof)),
      proof.isTurned,
      layout,
    ),
  }
}

/** By so much of an em first lines of cells side by side may stand apart: a superior figure stands higher. */
const TOLERANCE = 0.67

const isApart = (one: Shown, other: Shown): boolean =>
  Math.abs(one.y - other.y) > Math.max(one.size, other.size) * TOLERANCE

/**
 * How many columns of the tags the first one on paper is: where rows have a header and a description, both share it, one
 * below the other.
 */
const firstColumnOf = ({ rows }: Table): number =>
  rows.some(({ cells }) => cells.some(({ header, children }) => header && children.length > 0))
    ? 2
    : 1

/** Tells whether cells of one row, those before a column apart, begin at different heights. */
function isDivided(cells: readonly PlacedCell[], from: number, proof: PdfProof): boolean {
  const own = cells.filter(({ column }) => column >= from)
  return [...Map.groupBy(own, ({ row }) => row).values()].some((row) => {
    const firsts = row.flatMap(({ element }) => firstShown(shownIn(element, proof)) ?? [])
    const [first, last] = [firsts[0], firsts.at(-1)]
    return first && last && (first.page !== last.page || isApart(first, last))
  })
}

const firstShown = (shown: readonly Shown[]): Shown | undefined =>
  shown.find(({ text }) => text.trim())

/** What stands again of a table, on the pages that it goes on to or above other columns of it; all without white space. */
export interface RepeatedHead extends Pick<PrintedTable, 'table' | 'place' | 'pages' | 'isTall'> {
  /** That it goes on. */
  readonly continued: string
  /** The headings of its columns. */
  readonly columns: string
  /** What else may stand again: where its columns are divided, the cells of the first one. */
  readonly others: readonly string[]
}

/** On each page that a table goes on to: that it does, and, where they have room there, the headings of its columns. */
export const repeatedHeads = (
  proof: PdfProof,
  publication: Publication,
  layout: Layout,
): readonly RepeatedHead[] =>
  tablesOf(proof, publication, layout).map(
    ({ table, place, head, rows, pages, isDivided, isTall }) => {
      const first = Math.min(...pages)
      return {
        table,
        place,
        continued: toBare(continuedWords(table, publication.frontMatter.language)),
        columns: isDivided ? '' : toBare(textOf(head.flatMap((cell) => shownIn(cell, proof)))),
        isTall,
        others: isDivided
          ? [...head, ...firstsOf(rows, firstColumnOf(table))].map((cell) => bareOf(cell, proof))
          : [],
        pages: new Set([...pages].filter((page) => page > first)),
      }
    },
  )

const bareOf = (cell: Element, proof: PdfProof): string => toBare(textOf(shownIn(cell, proof)))

/** The cells of so many columns at the left. */
const firstsOf = (rows: readonly (readonly Element[])[], columns: number): readonly Element[] =>
  toPlaces(rows)
    .filter(({ column }) => column < columns)
    .map(({ element }) => element)

/** Tells whether a head is too tall to stand again, by where its lines stand first. */
function isTall(
  shown: readonly Shown[],
  isTurned: PdfProof['isTurned'],
  { tables }: Layout,
): boolean {
  if (tables.set === 'lists') return false
  const first = Math.min(...shown.map(({ page }) => page))
  const heights = shown.filter(({ page }) => page === first).map(({ y }) => y)
  if (heights.length === 0) return false
  const { upright, turned } = tables.tallHead
  return Math.max(...heights) - Math.min(...heights) > (isTurned(first) ? turned : upright)
}

const isElement = (tag: Tag): tag is Element => tag.kind === 'element'
