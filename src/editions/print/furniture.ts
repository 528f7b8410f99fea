import type { Furniture } from '../../proof/expected.ts'
import { runsOf } from '../../publication/runs.ts'
import type { Part, Publication } from '../../publication/tree.ts'
import { boxKindOf } from '../../typesetting/box-kind.ts'
import { furnish } from '../../typesetting/furniture.ts'
import type { FurnitureContext } from '../edition.ts'
import type { Layout } from './layouts/layout.ts'
import { listedAdditions } from './page/table/listed-furniture.ts'

/**
 * What print adds: references to notes, the heading of a part's notes, their labels, and the page of the first reference
 * to each; what a box is where its title does not say so; after the text the folios, from the second page on; a
 * file for a press may have blank pages, without one. Where tables are set as lists, what that adds to them.
 */
export function furnitureOf(
  publication: Publication,
  { pages, referencePages = [], blankPages = [] }: Found,
  layout: Layout,
): Furniture {
  const { language } = publication.frontMatter
  const blanks = layout.sheet ? blankPages : []
  const folios = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => index + 2)
    .filter((page) => !blanks.includes(page))
    .map((page) => furnish(language, 'folio', { page, pages }))
  const firstPages = firstPagesOf(publication, referencePages)
  return {
    additions: (part) => ({
      ...(layout.tables.set === 'lists' && listedAdditions(language)),
      before: (block) => (block.type === 'box' ? [boxKindOf(block, language)] : []),
      afterInline: (inline) => (inline.type === 'noteReference' ? [inline.label] : []),
      beforeNotes: [furnish(language, 'notes')],
      beforeNote: ({ label }) => [label],
      afterNote: (note) =>
        part.notes.includes(note)
          ? [furnish(language, 'notePage', { page: firstPages.get(part)?.get(note.id) ?? '' })]
          : [],
    }),
    closing: folios,
  }
}

/** What is found when a print is read. */
type Found = Pick<FurnitureContext, 'pages' | 'referencePages' | 'blankPages'>

/** The page of the first reference to each note of each part, by the note's id. */
function firstPagesOf(
  { parts }: Publication,
  pages: readonly number[],
): ReadonlyMap<Part, ReadonlyMap<string, number>> {
  let count = 0
  return new Map(
    parts.map((part) => {
      const targets = targetsIn(part).map(
        (target, index) => [target, pages[count + index]] as const,
      )
      count += targets.length
      const known = targets.flatMap(([target, page]) =>
        page === undefined ? [] : [[target, page] as const],
      )
      return [part, new Map(known.reverse())]
    }),
  )
}

/** The ids of the notes that a part refers to, reference by reference. */
function targetsIn(part: Part): readonly string[] {
  const targets: string[] = []
  runsOf(part, {
    afterInline: (inline) => {
      if (inline.type === 'noteReference') targets.push(inline.target)
      return []
    },
  })
  return targets
}
