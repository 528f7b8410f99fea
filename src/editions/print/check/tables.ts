import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element, Tag } from '../../../proof/pdf/tags.ts'
import { elementsOf, nearestIn, shownIn, textOf } from '../../../proof/pdf/texts.ts'
import type { Publication, Table } from '../../../publication/tree.ts'
import { isTall } from '../page/heights.ts'
import { continuedOf } from '../page/table.ts'
import { tablesIn, withoutEmptyRows } from '../page/tables.ts'
import { type Place, placeOf } from './sources.ts'
import { toBare } from './words.ts'

/** A table of the finished file: the publication's own, its rows there, and the pages that it is on. */
export interface PrintedTable {
  readonly table: Table
  /** Where it stands in the source. */
  readonly place: Place
  readonly caption: readonly Element[]
  /** Its rows, the head first, each with its cells. */
  readonly rows: readonly (readonly Element[])[]
  /** The cells of its head. */
  readonly head: readonly Element[]
  /** The pages that its rows are on. */
  readonly pages: ReadonlySet<number>
}

/** Every table of the publication that is in the file. */
export function tablesOf(proof: PdfProof, publication: Publication): readonly PrintedTable[] {
  const printed = [...elementsOf(proof.tags, 'Table')]
  return tablesIn(publication).flatMap((table, index) => {
    const element = printed[index]
    return element
      ? [{ ...toPrinted(element, table, proof), place: placeOf(table, publication) }]
      : []
  })
}

function toPrinted(element: Element, table: Table, proof: PdfProof): Omit<PrintedTable, 'place'> {
  const rows = [...nearestIn(element, 'TR', 'Table')].map(({ children }) =>
    children.filter(isElement),
  )
  return {
    table,
    caption: [...nearestIn(element, 'Caption', 'TR')],
    rows,
    head: rows.slice(0, withoutEmptyRows(table).head.length).flat(),
    pages: new Set(rows.flat().flatMap((cell) => shownIn(cell, proof).map(({ page }) => page))),
  }
}

/** What heads a table that goes on, without white space, and the pages where it stands again. */
export interface RepeatedHead extends Pick<PrintedTable, 'table' | 'place' | 'pages'> {
  readonly words: string
}

/** On each page that a table goes on to: that it does, and, where they have room there, the headings of its columns. */
export const repeatedHeads = (proof: PdfProof, publication: Publication): readonly RepeatedHead[] =>
  tablesOf(proof, publication).map(({ table, place, head, pages }) => {
    const continued = continuedOf(table, publication.frontMatter.language)
    const columns = isTall(table) ? '' : textOf(head.flatMap((cell) => shownIn(cell, proof)))
    return {
      table,
      place,
      words: toBare(continued + columns),
      pages: new Set([...pages].filter((page) => page > Math.min(...pages))),
    }
  })

const isElement = (tag: Tag): tag is Element => tag.kind === 'element'
