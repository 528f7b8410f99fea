import type { Block } from '../../publication/tree.ts'
import type { Place, SetBlocks } from './place.ts'
import { hang, keepNext, type Stanza, spaced, stanza } from './stanza.ts'

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
  const axis = place.indent + marker.length + 1
  const stanzas = setBlocks(blocks, { ...place, indent: axis })
  if (blocks[0]?.type !== 'list') return hang(stanzas, marker, place.indent, axis)
  const alone = stanza([' '.repeat(place.indent) + marker], 0)
  return [...keepNext([alone]), ...spaced(stanzas, 0)]
}
