import type { Publication } from '../../../publication/tree.ts'
import { isPainted } from '../content/glyphs.ts'
import type { TypeArea } from '../geometry.ts'
import { textHeadingsOf } from '../page/headings.ts'
import { sectionsOf } from '../page/sections.ts'
import type { Leaf } from '../tags/tag.ts'
import type { Place } from './destinations.ts'

/** Where a section begins: the page's number, from 1, and whether it begins at the top of it. */
export interface Beginning {
  readonly head: string
  readonly page: number
  readonly isAtTop: boolean
}

/**
 * Where the sections of a publication begin: parts where the first of their leaves, in order, is painted; headings where
 * the outline leads, whose last entries are the headings of the text. `parts` are the leaves of each part, `areas` the
 * type area of each page.
 */
export function beginningsOf(
  publication: Publication,
  parts: readonly (readonly Leaf[])[],
  outline: readonly Place[],
  areas: readonly TypeArea[],
): readonly Beginning[] {
  const headings = textHeadingsOf(publication)
  const places = outline.slice(outline.length - headings.length)
  const placeOf = new Map(headings.map((heading, index) => [heading, places[index]]))
  return sectionsOf(publication).map(({ head, part, heading }) => {
    if (!heading) {
      const leaves = parts[publication.parts.indexOf(part)] ?? []
      const first = leaves.find(({ sequence }) => sequence && isPainted(sequence))
      if (!first) throw new Error(`nothing is printed of the part “${part.title}”`)
      return { head, page: first.page + 1, isAtTop: true }
    }
    const place = placeOf.get(heading)
    if (!place) throw new Error(`the outline has no entry for the section “${head}”`)
    return { head, page: place.page + 1, isAtTop: isAtTop(place, areas) }
  })
}

/** What begins at most so far below the top of the type area begins the page, in points. */
const NEAR = 12

const isAtTop = ({ page, y }: Place, areas: readonly TypeArea[]): boolean =>
  y > (areas[page]?.top ?? 0) - NEAR
