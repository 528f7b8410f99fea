import type { Successor } from '../publication/relations/successor.ts'
import type { Publication } from '../publication/tree.ts'
import { type Other, toOther, toOurOther, wholeAddress } from '../typesetting/other-publications.ts'
import { siteAddress } from './address.ts'
import type { Subject } from './subject.ts'

/** What another work is to the one that is deposited. */
export type RelatedKind = 'successor' | 'later' | 'earlier' | 'replaced' | 'translation'

/** Another work, by its address; of what stands elsewhere no more is known. */
export interface Related {
  readonly kind: RelatedKind
  readonly address: string
  readonly title?: string
  readonly language?: string
  /** The date of an earlier text. */
  readonly date?: string
}

/**
 * Every other work that readers of this one are told of: what took its place; of an earlier text, that of today; of one that was
 * corrected, the earlier texts; what it took the place of itself; and the same in other languages.
 */
export function relatedOf({ publication, relations, house }: Subject): readonly Related[] {
  const { successor, replaced, translations } = relations
  const toRelated = (kind: RelatedKind, other: Other): Related => ({
    kind,
    address: wholeAddress(other, house),
    ...(other.kind === 'here' && { title: other.title, language: other.language }),
  })
  const ours = (kind: RelatedKind, others: readonly Publication[]): readonly Related[] =>
    others.map((one) => toRelated(kind, toOurOther({ publication: one })))
  return [
    ...listed(successor).map((one) => toRelated('successor', toOther(one))),
    ...textsOf(publication, house),
    ...ours('replaced', replaced),
    ...ours('translation', translations),
  ]
}

const listed = (successor: Successor | undefined): readonly Successor[] =>
  successor ? [successor] : []

/** The other texts of a publication that was corrected. */
function textsOf(
  { earlierOf, versions = [] }: Publication,
  house: Subject['house'],
): readonly Related[] {
  if (earlierOf) {
    const { name, title } = earlierOf
    return [{ kind: 'later', address: siteAddress(`${name}/`, house), title }]
  }
  return versions.flatMap(({ date, text, address }): readonly Related[] => {
    if (!text) return []
    const { title, language } = text.frontMatter
    return [{ kind: 'earlier', address: siteAddress(address, house), title, language, date }]
  })
}
