import type { Position, Source } from '../../message/message.ts'
import type { Block, Cell, Inline, Part, Row } from '../../publication/tree.ts'
import { blocksOf, childrenOf } from '../../publication/walk.ts'
import { cellSegments, paragraphSegments, type Segments, segmentsBelow } from './segments.ts'

/** Inlines of a block that are read as one text, and where they were written. */
export interface Stream {
  readonly block: Block
  readonly inlines: readonly Inline[]
  /** Where the text begins, or what it belongs to. */
  readonly position: Position
  readonly isInCell: boolean
  readonly segments: (source: Source) => Segments
}

/** The texts of a part, in document order. */
export function streamsOf(part: Part): readonly Stream[] {
  const places = placesIn(part)
  return blocksOf(part).flatMap((block) =>
    ownStreamsOf(block).map((own) => toStream(own, block, own.place ?? places.get(block))),
  )
}

function toStream(own: OwnStream, block: Block, place: Place | undefined): Stream {
  const { inlines, position = block.position } = own
  const segments = (source: Source): Segments =>
    place ? cellSegments(source, place.row, place.cell) : own.segments(source, position)
  return { block, inlines, position, isInCell: place !== undefined, segments }
}

/** A cell, and the row that it is in. */
interface Place {
  readonly row: Row
  readonly cell: Cell
}

/** The cell of every block that stands in one. */
function placesIn(part: Part): ReadonlyMap<Block, Place> {
  const places = new Map<Block, Place>()
  const add = (block: Block, place: Place): void => {
    places.set(block, place)
    for (const child of childrenOf(block)) add(child, place)
  }
  for (const block of blocksOf(part))
    if (block.type === 'table')
      for (const row of [...block.head, ...block.rows])
        for (const cell of row.cells) for (const child of cell.children) add(child, { row, cell })
  return places
}

/** Inlines that stand in a block itself, and how the lines are found that they stand on. */
interface OwnStream {
  readonly inlines: readonly Inline[]
  readonly segments: (source: Source, position: Position) => Segments
  readonly position?: Position
  readonly place?: Place
}

function ownStreamsOf(block: Block): readonly OwnStream[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [{ inlines: block.children, segments: paragraphSegments }]
    case 'table':
      return [...openingOf(block.caption), ...below(block.unit), ...headersIn(block)]
    case 'definitionList':
      return block.items.flatMap(({ terms, position }) =>
        terms.map((inlines) => ({ inlines, segments: segmentsBelow, position })),
      )
    case 'quotation':
      return below(block.source)
    case 'box':
      return openingOf(block.title)
    case 'figure':
      return below(block.caption)
    case 'list':
    case 'address':
    case 'signature':
    case 'thematicBreak':
      return []
  }
}

const openingOf = (inlines: readonly Inline[] = []): readonly OwnStream[] => [
  { inlines, segments: paragraphSegments },
]

const below = (inlines: readonly Inline[] = []): readonly OwnStream[] => [
  { inlines, segments: segmentsBelow },
]

const headersIn = ({ head, rows }: Extract<Block, { type: 'table' }>): readonly OwnStream[] =>
  [...head, ...rows].flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.header
        ? [{ inlines: cell.header, segments: paragraphSegments, place: { row, cell } }]
        : [],
    ),
  )
