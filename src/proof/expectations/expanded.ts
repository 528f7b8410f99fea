import type { Abbreviation, Block, Part } from '../../publication/tree.ts'
import { blocksOf, blocksWithin, cellsOf, inlinesOfBlock } from '../../publication/walk.ts'

/** What stands over a text is no running text: headings, captions, units, the titles of boxes and of rows. */
const OVER: ReadonlySet<Block['type']> = new Set(['heading', 'table', 'figure', 'box'])

/**
 * The abbreviations that must be expanded: each where it is first used in a part (WCAG 2.2, 3.1.4), in running text or in
 * a cell that heads nothing.
 */
export function expandedIn(part: Part): ReadonlySet<Abbreviation> {
  const blocks = blocksOf(part)
  const heading = new Set(blocks.flatMap(blocksOfHeadings))
  const used = blocks
    .filter((block) => !OVER.has(block.type) && !heading.has(block))
    .flatMap((block) => [...inlinesOfBlock(block)])
    .filter((inline) => inline.type === 'abbreviation')
  const byValue = Map.groupBy(used, ({ value }) => value)
  return new Set([...byValue.values()].flatMap(([first]) => first ?? []))
}

const blocksOfHeadings = (block: Block): readonly Block[] =>
  block.type !== 'table'
    ? []
    : cellsOf(block)
        .filter(({ heads, header }) => heads !== undefined && !header)
        .flatMap(({ children }) => [...blocksWithin(children)])
