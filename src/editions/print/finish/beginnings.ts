import type { Publication } from '../../../publication/tree.ts'
import { nearTop, type TypeArea } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { CHANGES } from '../page/changes-heading.ts'
import { toPrintedId } from '../page/identifiers.ts'
import { type PageNode, partsOf } from '../page/node.ts'
import { headingNodesOf } from '../page/outline.ts'
import type { Section } from '../page/sections.ts'
import type { LeavesByNode } from '../tags/owners.ts'
import type { Place } from './destinations.ts'
import { firstPageOf } from './first-page.ts'

/** Where a section begins: the page's number, from 1, and whether it begins at the top of it. */
export interface Beginning {
  readonly head: string
  readonly page: number
  readonly isAtTop: boolean
}

/** What beginnings are found in: the elements of the page and their leaves, where the outline leads, the type areas. */
export interface Places {
  readonly body: PageNode
  readonly read: LeavesByNode
  readonly outline: readonly Place[]
  readonly areas: readonly TypeArea[]
  readonly layout: Layout
}

/**
 * Where the sections of a publication begin: parts, and what was changed since, where the first that is read of them stands;
 * headings where the outline leads. Throws where one stands nowhere.
 */
export function beginningsOf(
  publication: Publication,
  sections: readonly Section[],
  { body, read, outline, areas, layout }: Places,
): readonly Beginning[] {
  const firsts = firstPagesOf(publication, { body, read })
  const changes = partsOf(body).find(({ attributes }) => attributes.id === CHANGES)
  const places = new Map(
    headingNodesOf(body).map(({ attributes: { id } }, index) => [id, outline[index]]),
  )
  return sections.map(({ head, part, heading }) => {
    if (!part) return { head, page: pageOf(changes, `“${head}”`, read), isAtTop: true }
    if (!heading) {
      const page = firsts[publication.parts.indexOf(part)] ?? 0
      return { head, page, isAtTop: true }
    }
    const place = places.get(toPrintedId(heading.id, part, publication))
    if (!place) throw new Error(`the outline has no entry for the section “${head}”`)
    return { head, page: place.page + 1, isAtTop: isAtTop(place, areas, layout) }
  })
}

/** The page that each part begins on, from 1. Throws where nothing is printed of one. */
export function firstPagesOf(
  { parts }: Publication,
  { body, read }: Pick<Places, 'body' | 'read'>,
): readonly number[] {
  const nodes = partsOf(body).filter(({ attributes }) => attributes.class === 'part')
  return parts.map((part, index) => pageOf(nodes[index], `the part “${part.title}”`, read))
}

/** The page that an element begins on, from 1. Throws where nothing is printed of it. */
function pageOf(node: PageNode | undefined, name: string, read: LeavesByNode): number {
  const page = node && firstPageOf(node, read)
  if (page === undefined) throw new Error(`nothing is printed of ${name}`)
  return page + 1
}

const isAtTop = ({ page, y }: Place, areas: readonly TypeArea[], layout: Layout): boolean =>
  y > (areas[page]?.top ?? 0) - nearTop(layout)
