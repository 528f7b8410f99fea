import { type Place, readPlaces } from '../../pdf/destinations.ts'
import type { PdfProof } from '../../pdf/open.ts'
import type { Shown } from '../../pdf/shown.ts'
import { textOf } from '../../pdf/texts.ts'
import { beginningsOf, elementsByDictionary, referenceId } from './beginnings.ts'
import { leadsTo } from './leads-to.ts'
import { linksIn, toId } from './link-tags.ts'
import { type Fault, FLAW, type PdfRule } from './rule.ts'
import { firstIn, tagLetters } from './tag-letters.ts'
import { referredNotes } from './wanted-links.ts'

/**
 * Each place that has a name stands where the words begin that have its id, and so does each that a link leads to by an element
 * of the tags; each is led to. Places of the text and its notes follow one another as in the publication; of references to these, which may stand
 * in cells side by side, the one that is read first may be lower, and on a later page.
 */
export const checkPlaces: PdfRule = function* ({ proof, publication, layout }): Generator<Fault> {
  const { objects } = proof
  const beginnings = beginningsOf(proof, publication, layout)
  const placeOf = readPlaces(objects)
  const named = objects.dictionary(objects.catalogue, 'Dests')
  const places = new Map(
    [...(named?.keys() ?? [])].flatMap(({ value: name }) => {
      const place = placeOf(objects.get(named, name))
      return place ? [[toId(name), place] as const] : []
    }),
  )
  const references = new Set(referredNotes(publication).map(referenceId))
  for (const [id, place] of places) {
    const begin = beginnings.get(id)
    const isThere = (begin: Shown): boolean =>
      references.has(id) ? leadsTo(place, begin, CLOSE) : isNear(place, begin, proof)
    if (begin && !isThere(begin)) yield fault(`“${id}”`, place.page, begin)
  }
  const led = new Set(
    linksIn(proof).flatMap(({ areas }) =>
      areas.flatMap(({ leads }) => (leads.kind === 'place' ? (leads.name ?? []) : [])),
    ),
  )
  // Links of PDF 2.0 lead by elements, and know no names.
  for (const id of led.size > 0 ? places.keys() : [])
    if (!led.has(id)) yield { reason: `No link leads to the place “${id}”.`, ...FLAW }
  for (const { shown, areas } of linksIn(proof))
    for (const { leads } of areas) {
      if (leads.kind !== 'place' || !leads.element) continue
      const aim = elementsByDictionary(proof).get(leads.element)
      const begin = aim && firstIn(aim, proof)
      if (begin && !isNear(leads.place, begin, proof))
        yield fault(`of “${textOf(shown).trim()}”`, leads.place.page, begin)
    }
  const others = [...beginnings.keys()].filter((id) => !references.has(id))
  yield* orderFaults(others, places)
}

const fault = (place: string, page: number, begin: Shown): Fault => ({
  reason: `The place ${place} on page ${page} is not where its words begin, on page ${begin.page}.`,
  ...FLAW,
})

/** Tells whether a place is above a glyph and near it, or above a picture that nothing else stands beside. */
function isNear(place: Place, begin: Shown, proof: PdfProof): boolean {
  if (leadsTo(place, begin, ABOVE)) return true
  return (
    leadsTo(place, begin, Infinity) &&
    !tagLetters(proof).some(
      ({ shown }) =>
        shown?.page === begin.page && shown.y > begin.y + begin.size && shown.y < place.top - ABOVE,
    )
  )
}

/** So many points above a reference to a note its place may be: ours are 40 above the line that it stands on. */
const CLOSE = 41

/** So many points above the words a place may be (95 measured): Chromium tells where their box is on a page with margins. */
const ABOVE = 110

/** A place as its order is told. */
type Ordered = Pick<Place, 'page' | 'top'>

/** On a page before, or above on the same one. */
const isBefore = (place: Ordered, last: Ordered): boolean =>
  place.page < last.page || (place.page === last.page && place.top > last.top)

/** Finds a place that comes too early, after one that comes before it in the publication. */
function* orderFaults(ids: Iterable<string>, places: ReadonlyMap<string, Place>): Generator<Fault> {
  let last: Ordered = { page: 0, top: 0 }
  for (const id of ids) {
    const place = places.get(id)
    if (!place) continue
    if (isBefore(place, last))
      yield { reason: `The place “${id}” is on page ${place.page}, too early.`, ...FLAW }
    last = place
  }
}
