import { blocksIn } from '../../../proof/pdf/blocks.ts'
import { elementsOf } from '../../../proof/pdf/texts.ts'
import type { Box, Publication } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import { toPlainText } from '../../../publication/words.ts'
import { REPORT, type Rule } from './rule.ts'
import { placeOf } from './sources.ts'
import { plainOf, toPlain } from './words.ts'

/** Each box is a section of its own in the tags, and its title is what stands first in it (WCAG 1.3.1). */
export const checkBoxes: Rule = function* (proof, publication) {
  const printed = [...elementsOf(proof.tags, 'Art')].flatMap((article) => [
    ...elementsOf(article.children, 'Sect'),
  ])
  const boxes = boxesIn(publication)
  if (printed.length !== boxes.length)
    yield {
      reason: `The PDF has ${printed.length} boxes; the publication has ${boxes.length}.`,
      hint: REPORT,
    }
  for (const [index, box] of boxes.entries()) {
    const element = printed[index]
    if (!element || !box.title) continue
    const blocks = blocksIn(element, proof).filter(({ words }) => words.length > 0)
    const [found, wanted] = [plainOf(blocks[0]?.words ?? []), toPlain(toPlainText(box.title))]
    if (found !== wanted)
      yield {
        reason: `A box begins with “${found}”, not with its title “${wanted}”.`,
        hint: REPORT,
        ...placeOf(box, publication),
      }
  }
}

const boxesIn = ({ parts }: Publication): readonly Box[] =>
  parts.flatMap((part) => blocksOf(part)).filter((block) => block.type === 'box')
