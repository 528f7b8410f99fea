import { addressOf } from './catalogue.ts'
import { formersOf, toAddress } from './former.ts'
import type { Part, Publication } from './tree.ts'

/** Every address of a publication from the web root, those that lead on among them: `plan/`, `plan/first/#p1.2`. */
export const addressesOf = (publication: Publication): readonly string[] => [
  ...livingOf(publication),
  ...formersOf(publication).map(({ from }) => toAddress(from)),
]

/** Those at which something stands: the publication, its parts, and every id of them. */
export const livingOf = (publication: Publication): readonly string[] => [
  addressOf(publication),
  ...publication.parts.flatMap((part) => [
    ...(part.name ? [addressOf(publication, part)] : []),
    ...idsOf(publication, part),
  ]),
]

const idsOf = (publication: Publication, part: Part): readonly string[] =>
  [...new Set(part.index.ids)].map((id) => toAddress({ page: addressOf(publication, part), id }))
