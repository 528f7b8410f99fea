import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element, Tag } from '../../../proof/pdf/tags.ts'
import { elementsOf, shownIn, textOf } from '../../../proof/pdf/texts.ts'
import type { Publication, Table } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import { continuedOf } from '../page/table.ts'
import { toBare } from './words.ts'

/** A table of the finished file: its caption, the cells of its head, and the pages that it is on. */
export interface PrintedTable {
  /** Its rows, the head first, each with its cells. */
  readonly rows: readonly (readonly Element[])[]
  readonly head: readonly Element[]
  readonly caption: readonly Element[]
  readonly pages: ReadonlySet<number>
}

/** Every table; its first row is its head. */
export const tablesOf = (proof: PdfProof): readonly PrintedTable[] =>
  [...elementsOf(proof.tags, 'Table')].map((table) => {
    const rows = [...elementsOf([table], 'TR')].map(({ children }) => children.filter(isElement))
    const [head = []] = rows
    const caption = [...elementsOf([table], 'Caption')]
    return { rows, head, caption, pages: new Set(shownIn(table, proof).map(({ page }) => page)) }
  })

/** Every table of the publication, in the order of the file's. */
export const tablesIn = ({ parts }: Publication): readonly Table[] =>
  parts.flatMap((part) => [...blocksOf(part)]).filter((block) => block.type === 'table')

/** What heads a table that goes on, without white space, and the pages where it stands again. */
export interface RepeatedHead {
  readonly words: string
  readonly pages: ReadonlySet<number>
}

/** On each page that a table goes on to: that it does, and the headings of its columns. */
export function repeatedHeads(proof: PdfProof, publication: Publication): readonly RepeatedHead[] {
  const tables = tablesIn(publication)
  return tablesOf(proof).map(({ head, pages }, index) => {
    const table = tables[index]
    const continued = table ? continuedOf(table, publication.frontMatter.language) : ''
    const columns = textOf(head.flatMap((cell) => shownIn(cell, proof)))
    return {
      words: toBare(continued + columns),
      pages: new Set([...pages].filter((page) => page > Math.min(...pages))),
    }
  })
}

const isElement = (tag: Tag): tag is Element => tag.kind === 'element'
