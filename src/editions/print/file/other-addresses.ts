import type { Catalogue } from '../../../publication/catalogue.ts'
import { relationsOf } from '../../../publication/relations/relations.ts'
import type { Publication } from '../../../publication/tree.ts'
import { toOther, toOurOther, wholeAddress } from '../../../typesetting/other-publications.ts'
import type { NamedHouse } from './metadata.ts'

/** The addresses of the publications that one says something of: what took its place, whose place it takes, its translations. */
export function otherAddresses(
  publication: Publication,
  { catalogue, house }: { readonly catalogue: Catalogue; readonly house: NamedHouse },
): readonly string[] {
  const { successor, replaced, translations } = relationsOf(publication, catalogue)
  return [
    ...(successor ? [toOther(successor)] : []),
    ...[...replaced, ...translations].map((one) => toOurOther({ publication: one })),
  ].map((other) => wholeAddress(other, house))
}
