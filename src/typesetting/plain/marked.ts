import type { Block } from '../../publication/tree.ts'
import { DEEPEST } from './columns.ts'
import type { Place, SetBlocks } from './place.ts'
import { hang, keepNext, type Stanza, spaced, stanza } from './stanza.ts'
import { columnsOf } from './width.ts'

/** A marker of more columns has a line of its own; its words are set in by so many as `LONG_AXIS`. */
const LONG = 12
const LONG_AXIS = 4

/**
 * Sets blocks that hang from a marker: an item's label, a note's. Before a list the marker stands alone, so that every
 * mark of an item begins a line.
 */
export function setMarked(
  blocks: readonly Block[],
  marker: string,
  place: Place,
  setBlocks: SetBlocks,
): readonly Stanza[] {
  const indent = Math.min(place.indent, DEEPEST)
  const columns = columnsOf(marker)
  const axis = indent + (columns > LONG ? LONG_AXIS : columns + 1)
  const stanzas = setBlocks(blocks, { ...place, indent: axis })
  if (blocks[0]?.type !== 'list') return hang(stanzas, marker, indent, axis)
  const alone = stanza([' '.repeat(indent) + marker], 0)
  return [...keepNext([alone]), ...spaced(stanzas, 0)]
}
