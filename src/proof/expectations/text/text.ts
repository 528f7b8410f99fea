import { runsOf } from '../../../publication/runs.ts'
import type { Publication } from '../../../publication/tree.ts'
import type { Furniture } from '../../expected.ts'
import type { Facts } from '../facts.ts'
import { textAdditions } from './additions.ts'
import { type CopyKind, copyClosing, copyOpening } from './copy.ts'
import { closingLines, openingLines, partLines } from './lines/copy.ts'
import { type Stanza, spaced } from './lines/stanza.ts'
import { type CopySigns, NO_SIGNS, signsAmong } from './signs.ts'

/** What an expectation of a copy's words needs to know. */
export type CopyFacts = Pick<Facts, 'house' | 'catalogue'>

/** What a copy in plain text must add: its opening, what stands in brackets among its words, its end. */
export const expectText = (publication: Publication, facts: Facts): Furniture =>
  expectCopy(publication, 'textCopy', facts)

/** The same, of a copy of any kind. */
export const expectCopy = (publication: Publication, kind: CopyKind, facts: CopyFacts): Furniture =>
  copyWith(publication, kind, facts, copySigns(publication, kind, facts))

/** The signs that a copy must use, from the words of the publication and all that is added to them. */
function copySigns(publication: Publication, kind: CopyKind, facts: CopyFacts): CopySigns {
  const { opening = [], additions, closing = [] } = copyWith(publication, kind, facts, NO_SIGNS)
  const runs = publication.parts.flatMap((part) => runsOf(part, additions?.(part)))
  return signsAmong([...opening, ...runs.map(({ text }) => text), ...closing])
}

/** On which lines all that is read of a copy must stand. */
export function expectLines(
  publication: Publication,
  kind: CopyKind,
  facts: CopyFacts,
): readonly Stanza[] {
  const signs = copySigns(publication, kind, facts)
  const parts = publication.parts.flatMap((part, at) =>
    spaced(partLines(part, textAdditions(publication, part, facts, signs)), at === 0 ? 1 : 2),
  )
  return [
    ...openingLines(copyOpening(publication, kind, facts, signs), publication),
    ...parts,
    ...closingLines(copyClosing(publication, facts, signs)),
  ]
}

const copyWith = (
  publication: Publication,
  kind: CopyKind,
  facts: CopyFacts,
  signs: CopySigns,
): Furniture => ({
  opening: copyOpening(publication, kind, facts, signs),
  additions: (part) => textAdditions(publication, part, facts, signs),
  closing: copyClosing(publication, facts, signs),
})
