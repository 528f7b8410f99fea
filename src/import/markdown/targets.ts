import type { Part } from '../../publication/tree.ts'
import { blocksOf, notesOf } from '../../publication/walk.ts'

import { keyOf, type WordPlace } from '../place.ts'
import type { Line } from './lines/line.ts'

/** A part as it was written and parsed. */
export interface ParsedPart {
  readonly file: string
  readonly lines: readonly Line[]
  readonly part: Part
  /** How many lines stand before its first in its source. */
  readonly above: number
}

/** Where each paragraph of a Word file can be linked to: the file of its part, and the id. */
export type Targets = ReadonlyMap<string, { readonly file: string; readonly id: string }>

/** Finds for each paragraph what has an address on its line, or else before it: a cell’s row, an item’s paragraph. */
export function findTargets(parts: readonly ParsedPart[]): Targets {
  const targets = new Map<string, { readonly file: string; readonly id: string }>()
  for (const { file, lines, part, above } of parts) {
    const ids = idsByLine(part)
    let id = ''
    for (const [index, { places = [] }] of lines.entries()) {
      id = ids.get(index + 1 + above) ?? id
      for (const place of places) if (id) targets.set(keyOf(place), { file, id })
    }
  }
  return targets
}

/** The id of what begins on each line: of several, the innermost, which comes last. */
function idsByLine(part: Part): ReadonlyMap<number, string> {
  const ids = new Map<number, string>()
  const note = (line: number, id: string | undefined): void => {
    if (id) ids.set(line, id)
  }
  for (const block of blocksOf(part)) {
    if ('id' in block) note(block.position.line, block.id)
    if (block.type === 'table') for (const row of block.rows) note(row.position.line, row.id)
    if (block.type === 'list') for (const item of block.items) note(item.position.line, item.id)
  }
  for (const { id, position } of notesOf(part)) note(position.line, id)
  return ids
}

/** The address of a paragraph as it is seen from a part; undefined where it has none. */
export function addressFrom(
  file: string,
  place: WordPlace | undefined,
  targets: Targets,
): string | undefined {
  const target = place && targets.get(keyOf(place))
  if (!target) return undefined
  return target.file === file ? `#${target.id}` : `${target.file}#${target.id}`
}
