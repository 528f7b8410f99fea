import { wordsOf } from '../publication/runs.ts'
import type { Part, Publication } from '../publication/tree.ts'
import type { ReadWord } from './hunks.ts'
import type { Where } from './where.ts'

/** Where each passage, item and row of each part begins in an edition, by its id; what has no words of its own is not there. */
export type Places = ReadonlyMap<Part, ReadonlyMap<string, Where>>

/**
 * Finds where everything that has an address stands in an edition. `read` are the publication's words as they were read,
 * in order; nothing is found where they differ from its own.
 */
export function placesOf(publication: Publication, read: readonly ReadWord[]): Places {
  const words = wordsOf(publication)
  const places = new Map<Part, Map<string, Where>>(
    publication.parts.map((part) => [part, new Map()]),
  )
  if (words.length !== read.length) return places
  for (const [at, { place }] of words.entries()) {
    const where = read[at]?.where
    const ofPart = places.get(place.part)
    if (where && ofPart && !ofPart.has(place.id)) ofPart.set(place.id, where)
  }
  return places
}
