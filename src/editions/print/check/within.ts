import type { Element } from '../../../proof/pdf/tags.ts'
import { kidsOf } from '../../../proof/pdf/texts.ts'

/** An element and every one in it, in order. */
export const allWithin = (element: Element): readonly Element[] => [
  element,
  ...kidsOf(element).flatMap(allWithin),
]
