import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element, Tag } from '../../../proof/pdf/tags.ts'
import { elementsOf, shownIn } from '../../../proof/pdf/texts.ts'

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

const isElement = (tag: Tag): tag is Element => tag.kind === 'element'
