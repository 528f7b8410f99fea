import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element, Tag } from '../../../proof/pdf/tags.ts'
import { elementsOf, shownIn } from '../../../proof/pdf/texts.ts'

/** A table of the finished file: its caption, the cells of its head, and the pages that it is on. */
export interface PrintedTable {
  readonly head: readonly Element[]
  readonly caption: readonly Element[]
  readonly pages: ReadonlySet<number>
}

/** Every table; its first row is its head. */
export const tablesOf = (proof: PdfProof): readonly PrintedTable[] =>
  [...elementsOf(proof.tags, 'Table')].map((table) => {
    const [first] = elementsOf([table], 'TR')
    const head = first?.children.filter(isElement) ?? []
    const caption = [...elementsOf([table], 'Caption')]
    return { head, caption, pages: new Set(shownIn(table, proof).map(({ page }) => page)) }
  })

const isElement = (tag: Tag): tag is Element => tag.kind === 'element'
