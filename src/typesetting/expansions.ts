import type { Abbreviation, Block, Inline, Part } from '../publication/tree.ts'
import { blocksOf, cellsOf, inlinesOfBlock } from '../publication/walk.ts'

/**
 * The abbreviations of a part that an edition expands: each where it is first used in running text or in a cell (WCAG
 * 2.2, 3.1.4). Headings, captions and the headers of columns and rows stay as they were written.
 */
export function expansionsOf(part: Part): ReadonlySet<Abbreviation> {
  const first = new Map<string, Abbreviation>()
  const blocks = blocksOf(part)
  const headings = new Set(blocks.flatMap(headingsIn))
  for (const block of blocks)
    for (const inline of headings.has(block) ? [] : expandable(block))
      if (inline.type === 'abbreviation' && !first.has(inline.value))
        first.set(inline.value, inline)
  return new Set(first.values())
}

/** What stands in the cells of a table that head others. */
const headingsIn = (block: Block): readonly Block[] =>
  block.type === 'table'
    ? cellsOf(block)
        .filter(({ heads, header }) => heads !== undefined && header === undefined)
        .flatMap(({ children }) => blocksOf({ children, notes: [] }))
    : []

/** The headers of rows stand in the table itself, what its cells say in their own blocks. */
const expandable = (block: Block): Iterable<Inline> =>
  UNEXPANDED.has(block.type) ? [] : inlinesOfBlock(block)

const UNEXPANDED: ReadonlySet<Block['type']> = new Set(['heading', 'table', 'figure', 'box'])
