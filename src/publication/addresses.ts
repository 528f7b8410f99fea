import { addressOf } from './catalogue.ts'
import { formersOf } from './former.ts'
import { toAddress } from './spot.ts'
import type { Part, Publication } from './tree.ts'
import { anchorsOf } from './versions/leading.ts'

/** Every address of a publication from the web root, those that lead on among them: `plan/`, `plan/first/#p1.2`. */
export const addressesOf = (publication: Publication): readonly string[] => [
  ...livingOf(publication),
  ...formersOf(publication).map(({ from }) => toAddress(from)),
]

/** Those at which something stands: the publication, its parts, every id of them, and what earlier versions had. */
export const livingOf = (publication: Publication): readonly string[] => [
  addressOf(publication),
  ...publication.parts.flatMap((part) => [
    ...(part.name ? [addressOf(publication, part)] : []),
    ...idsOf(publication, part),
  ]),
  ...anchorsOf(publication).map(toAddress),
]

const idsOf = (publication: Publication, part: Part): readonly string[] =>
  [...new Set(part.index.ids)].map((id) => toAddress({ page: addressOf(publication, part), id }))
