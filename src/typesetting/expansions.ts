import type { Abbreviation, Block, Inline, Part, Table } from '../publication/tree.ts'
import { blocksOf, inlinesOfBlock } from '../publication/walk.ts'

/**
 * The abbreviations of a part that an edition expands: each where it is first used in running text or in a cell (WCAG
 * 2.2, 3.1.4). Headings, captions and the headers of columns and rows stay as they were written.
 */
export function expansionsOf(part: Part): ReadonlySet<Abbreviation> {
  const first = new Map<string, Abbreviation>()
  for (const block of blocksOf(part))
    for (const inline of expandable(block))
      if (inline.type === 'abbreviation' && !first.has(inline.value))
        first.set(inline.value, inline)
  return new Set(first.values())
}

/** The abbreviations within inlines, in order. */
export const abbreviationsIn = (inlines: readonly Inline[]): readonly Abbreviation[] =>
  inlines.flatMap((inline) => {
    if (inline.type === 'abbreviation') return inline
    return 'children' in inline ? abbreviationsIn(inline.children) : []
  })

function expandable(block: Block): Iterable<Inline> {
  if (block.type === 'heading') return []
  return block.type === 'table' ? cellsOf(block) : inlinesOfBlock(block)
}

const cellsOf = (table: Table): readonly Inline[] =>
  table.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => abbreviationsIn(children)))
