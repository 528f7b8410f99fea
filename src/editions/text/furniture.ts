import type { Furniture } from '../../proof/expected.ts'
import type { Publication } from '../../publication/tree.ts'
import { additionsOf } from '../../typesetting/plain/expected.ts'
import { expectClosing, expectOpening } from '../../typesetting/plain/expected-opening.ts'
import type { FurnitureContext } from '../edition.ts'

/** The opening of the copy, what stands in brackets in its text, and its end. */
export const furnitureOf = (publication: Publication, context: FurnitureContext): Furniture => ({
  opening: expectOpening(publication, 'textCopy', context.house),
  additions: (part) => additionsOf(publication, part, context),
  closing: expectClosing(publication, context.house),
})
