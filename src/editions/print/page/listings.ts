import type { Block, Inline, Part, Publication } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import type { FurnitureKind } from '../../../typesetting/furniture.ts'
import { toPrintedId } from './identifiers.ts'

/** What the contents list besides headings, each kind under a heading of its own. */
export interface Listing {
  readonly type: 'table' | 'figure' | 'box'
  /** The words of its heading. */
  readonly heading: FurnitureKind
  readonly entries: readonly { readonly id: string; readonly words: readonly Inline[] }[]
}

const HEADINGS = {
  table: 'contentsTables',
  figure: 'contentsFigures',
  box: 'contentsBoxes',
} as const satisfies Record<Listing['type'], FurnitureKind>

const TYPES = ['table', 'figure', 'box'] as const

/** The lists of tables, figures and boxes that have a caption or title; none of a kind of which there is none. */
export const makeListings = (publication: Publication): readonly Listing[] =>
  TYPES.map((type) => ({
    type,
    heading: HEADINGS[type],
    entries: publication.parts.flatMap((part) => entriesIn(part, type, publication)),
  })).filter(({ entries }) => entries.length > 0)

const entriesIn = (
  part: Part,
  type: Listing['type'],
  publication: Publication,
): Listing['entries'] =>
  blocksOf(part).flatMap((block) => {
    const words = block.type === type ? captionOf(block) : undefined
    return words && 'id' in block && block.id
      ? [{ id: toPrintedId(block.id, part, publication), words }]
      : []
  })

function captionOf(block: Block): readonly Inline[] | undefined {
  if (block.type === 'table' || block.type === 'figure') return block.caption
  return block.type === 'box' ? block.title : undefined
}
