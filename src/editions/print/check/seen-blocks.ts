import { stepsThrough } from '../../../proof/pdf/blocks.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Shown } from '../../../proof/pdf/shown.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { remember } from '../../../publication/remember.ts'

/** All characters of a block, those that are added too, and the element in which the first of them stands. */
export interface SeenBlock {
  readonly element: Element
  readonly shown: readonly Shown[]
}

/** Every block of a file as it is seen, in the order of the tags. */
export const seenBlocksOf = remember((proof: PdfProof): readonly SeenBlock[] => {
  const blocks: SeenBlock[] = []
  for (const tag of proof.tags) {
    let open: SeenBlock[] = []
    for (const step of stepsThrough(tag, proof)) {
      if (step.kind === 'stretch') open.push(step)
      if (step.kind === 'stretch' || !open[0]) continue
      blocks.push({ ...open[0], shown: open.flatMap(({ shown }) => shown) })
      open = []
    }
  }
  return blocks
})

/** Spaces hang at the ends of lines, and marks stand over the letter before them. */
export const isSeen = ({ text }: Shown): boolean => !/^[\s\p{M}]*$/u.test(text)
