import type { Former } from './aliases.ts'
import { addressOf } from './catalogue.ts'
import { formerIds } from './former.ts'
import { indexPart } from './part-index.ts'
import type { Passage } from './passages.ts'
import type { Part, Publication } from './tree.ts'

/** Where former ids of a page stand as anchors: each before the passage that it leads to, or that holds that. */
export interface FormerAnchors {
  /** What leads to the page as a whole, or to its title. */
  readonly above: readonly string[]
  readonly before: ReadonlyMap<Passage, readonly string[]>
  readonly beforeNotes: readonly string[]
}

/** The former ids that lead to a place on their own page, whose `passages` are those of its text without its title. */
export function formerAnchors(
  publication: Publication,
  part: Part,
  passages: readonly Passage[],
): FormerAnchors {
  const staying = formerIds(publication, part).filter((former) => stays(former, publication, part))
  if (staying.length === 0) return { above: [], before: new Map(), beforeNotes: [] }
  const notes = new Set(part.notes.map(({ id }) => id))
  const held = passages.map((passage) => [passage, new Set(idsOf(passage))] as const)
  const before = held.map(([passage, ids]) => {
    const own = staying.filter(({ to }) => ids.has(to.id))
    return [passage, own.map(({ from }) => from.id)] as const
  })
  const isPlaced = ({ to }: Former): boolean =>
    notes.has(to.id) || held.some(([, ids]) => ids.has(to.id))
  return {
    above: staying.filter((former) => !isPlaced(former)).map(({ from }) => from.id),
    before: new Map(before.filter(([, ids]) => ids.length > 0)),
    beforeNotes: staying.filter(({ to }) => notes.has(to.id)).map(({ from }) => from.id),
  }
}

/** The former ids of a page that lead to another: of a part, or, without one, of a publication whose text is in its parts. */
export const movedIds = (publication: Publication, part?: Part): readonly Former[] =>
  formerIds(publication, part).filter((former) => !stays(former, publication, part))

/** A page without a text has no place for an anchor but its own. */
const stays = ({ to }: Former, publication: Publication, part?: Part): boolean =>
  part !== undefined && to.page === addressOf(publication, part)

/** A passage that nothing leads to, as a rule between two sections, has none; what leads to a page has none either. */
const idsOf = ({ id, blocks }: Passage): readonly string[] =>
  [id, ...indexPart({ children: blocks, notes: [] }).ids].filter(Boolean)
