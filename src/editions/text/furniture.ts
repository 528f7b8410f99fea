import type { Furniture } from '../../proof/expected.ts'
import type { Publication } from '../../publication/tree.ts'
import { additionsOf } from '../../typesetting/plain/expected.ts'
import { expectClosing, expectOpening } from '../../typesetting/plain/expected-opening.ts'
import { signsFor } from '../../typesetting/plain/signs.ts'
import type { FurnitureContext } from '../edition.ts'

/** The opening of the copy, what stands in brackets in its text, and its end. */
export function furnitureOf(publication: Publication, context: FurnitureContext): Furniture {
  const copy = { ...context, signs: signsFor(publication, context) }
  return {
    opening: expectOpening(publication, 'textCopy', copy),
    additions: (part) => additionsOf(publication, part, copy),
    closing: expectClosing(publication, copy),
  }
}
