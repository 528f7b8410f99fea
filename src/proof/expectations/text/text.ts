import { runsOf } from '../../../publication/runs.ts'
import type { Publication } from '../../../publication/tree.ts'
import type { Furniture } from '../../expected.ts'
import type { Facts } from '../facts.ts'
import { textAdditions } from './additions.ts'
import { type CopyKind, copyClosing, copyOpening } from './copy.ts'
import { type CopySigns, NO_SIGNS, signsAmong } from './signs.ts'

/** What a copy in plain text must add: its opening, what stands in brackets among its words, its end. */
export const expectText = (publication: Publication, facts: Facts): Furniture =>
  expectCopy(publication, 'textCopy', facts)

/** The same, of a copy of any kind. */
export const expectCopy = (publication: Publication, kind: CopyKind, facts: Facts): Furniture =>
  copyWith(publication, kind, facts, copySigns(publication, kind, facts))

/** The signs that a copy must use, from the words of the publication and all that is added to them. */
function copySigns(publication: Publication, kind: CopyKind, facts: Facts): CopySigns {
  const { opening = [], additions, closing = [] } = copyWith(publication, kind, facts, NO_SIGNS)
  const runs = publication.parts.flatMap((part) => runsOf(part, additions?.(part)))
  return signsAmong([...opening, ...runs.map(({ text }) => text), ...closing])
}

const copyWith = (
  publication: Publication,
  kind: CopyKind,
  facts: Facts,
  signs: CopySigns,
): Furniture => ({
  opening: copyOpening(publication, kind, facts, signs),
  additions: (part) => textAdditions(publication, part, facts, signs),
  closing: copyClosing(publication, facts, signs),
})
