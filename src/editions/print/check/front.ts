import { blocksIn } from '../../../proof/pdf/blocks.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import { elementsOf, textOf } from '../../../proof/pdf/texts.ts'
import { remember } from '../../../publication/remember.ts'
import { toPlain } from './words.ts'

/** A block that stands before the text: of the title page, of the imprint, or what heads the contents. */
export interface FrontBlock {
  readonly page: number
  readonly words: string
}

/** What stands before the text, block by block, but for the lines of the contents. */
export const frontOf = remember((proof: PdfProof): readonly FrontBlock[] => {
  const [root] = elementsOf(proof.tags, 'Document')
  const children = root?.children ?? []
  const text = children.findIndex((child) => elementsOf([child], 'Art').length > 0)
  return children
    .slice(0, text < 0 ? children.length : text)
    .flatMap((child) => (child.kind === 'element' ? blocksIn(child, proof) : []))
    .filter(({ element }) => element.type !== 'TOCI')
    .map(({ words }) => ({ page: words[0]?.page ?? 0, words: toPlain(textOf(words)) }))
})

/** The place of the imprint's first paragraph among these blocks: after the first page it gives the rights; -1 where none does. */
export const imprintIn = (front: readonly FrontBlock[], rights: string): number =>
  front.findIndex(({ page, words }) => page > 1 && words === toPlain(rights))
