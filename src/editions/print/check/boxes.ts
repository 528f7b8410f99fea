import { type Block, blocksIn } from '../../../proof/pdf/blocks.ts'
import { elementsInText } from '../../../proof/pdf/divisions.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import type { Box, Publication } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import { toPlainText } from '../../../publication/words.ts'
import { isCaptioned } from './captioned.ts'
import { isListed } from './listed-sections.ts'
import { FLAW, type Rule } from './rule.ts'
import { placeOf } from './sources.ts'
import { plainOf, toPlain } from './words.ts'

/** Each box is a section of its own in the tags, and its title is what stands first in it (WCAG 1.3.1). */
export const checkBoxes: Rule = function* (proof, publication) {
  const printed = boxElementsOf(proof)
  const boxes = boxesIn(publication)
  if (printed.length !== boxes.length)
    yield {
      reason: `The PDF has ${printed.length} boxes; the publication has ${boxes.length}.`,
      ...FLAW,
    }
  for (const [index, box] of boxes.entries()) {
    const element = printed[index]
    if (!element || !box.title) continue
    const first = firstBlockOf(element, proof)
    const [found, wanted] = [plainOf(first?.words ?? []), toPlain(toPlainText(box.title))]
    if (found !== wanted)
      yield {
        reason: `A box begins with “${found}”, not with its title “${wanted}”.`,
        ...FLAW,
        ...placeOf(box, publication),
      }
  }
}

/** The elements of boxes whose titles are printed: what stands first in each. */
export const boxTitlesOf = (proof: PdfProof, publication: Publication): readonly Element[] => {
  const boxes = boxesIn(publication)
  return boxElementsOf(proof).flatMap((element, index) => {
    const first = boxes[index]?.title && firstBlockOf(element, proof)
    return first ? [first.element] : []
  })
}

/** The block that stands first in an element and has words. */
export const firstBlockOf = (element: Element, proof: PdfProof): Block | undefined =>
  blocksIn(element, proof).find(({ words }) => words.length > 0)

/** Every box of the text, those within others after them; a table that is set as lists is none, nor a picture with its caption. */
export const boxElementsOf = (proof: PdfProof): readonly Element[] =>
  elementsInText(proof, 'Sect').filter((section) => !isListed(section) && !isCaptioned(section))

const boxesIn = ({ parts }: Publication): readonly Box[] =>
  parts.flatMap((part) => blocksOf(part)).filter((block) => block.type === 'box')
