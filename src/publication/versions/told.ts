import { addressOf } from '../catalogue.ts'
import { remember } from '../remember.ts'
import type { Spot } from '../spot.ts'
import type { Part, Publication } from '../tree.ts'
import { anchorsOf, partOfChange, partsByName } from './leading.ts'
import type { Change } from './version.ts'

/** A change as the pages of a publication tell it. */
export interface Told {
  readonly change: Change
  /** The part on whose page it is told; none for the page of the publication. */
  readonly part: Part | undefined
  /** Where what was changed stands today; none where it has gone, or never had an address. */
  readonly place: Spot | undefined
  /** The ids of what was taken out, which stand at this entry. */
  readonly anchors: readonly string[]
}

/** The changes of each version of a publication, in the order of the versions. */
export const toldOf = remember((publication: Publication): readonly (readonly Told[])[] => {
  const { versions = [], parts } = publication
  const ids = new Map(parts.map((part) => [part.name, new Set(part.index.ids)]))
  const anchors = Map.groupBy(
    anchorsOf(publication),
    ({ entry: { version, place } }) => `${version} ${place}`,
  )
  const placeOf = ({ kind, id, part: name }: Change): Spot | undefined => {
    const isThere = kind !== 'removed' && ids.get(name)?.has(id)
    return isThere
      ? { page: addressOf(publication, partsByName(publication).get(name)), id }
      : undefined
  }
  return versions.map(({ changes }, version) =>
    changes().map((change, place) => ({
      change,
      part: partOfChange(publication, change),
      place: placeOf(change),
      anchors: (anchors.get(`${version} ${place}`) ?? []).map(({ id }) => id),
    })),
  )
})

/** The same of each version by the part on whose page they are told. */
export const toldByPart = remember(
  (publication: Publication): readonly ReadonlyMap<Part | undefined, readonly Told[]>[] =>
    toldOf(publication).map((told) => Map.groupBy(told, ({ part }) => part)),
)
