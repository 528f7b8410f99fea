import type { Abbreviation, Block, Inline, Part } from '../publication/tree.ts'
import { blocksOf, blocksWithin, cellsOf, childrenOf, inlinesOfBlock } from '../publication/walk.ts'

/**
 * The abbreviations of a part that an edition expands: each where it is first used in a section, in a table or in the
 * notes, since a reader may come there by itself (WCAG 2.2, 3.1.4). Headings, captions and the headers of columns and rows
 * stay as they were written.
 */
export function expansionsOf(part: Part): ReadonlySet<Abbreviation> {
  const headings = new Set(blocksOf(part).flatMap(headingsIn))
  return new Set(
    stretchesOf(part).flatMap((blocks) => firstIn(blocks.filter((block) => !headings.has(block)))),
  )
}

/** What is read in one go: each section, from its heading to the next, each table, and the notes. */
function stretchesOf(part: Part): readonly (readonly Block[])[] {
  const notes = part.notes.flatMap(({ children }) => [...blocksWithin(children)])
  const tables = blocksOf(part).filter((block) => block.type === 'table')
  const apart = new Map<Block, unknown>([
    ...notes.map((block) => [block, part.notes] as const),
    ...tables.flatMap((table) =>
      [...blocksWithin(childrenOf(table))].map((one) => [one, table] as const),
    ),
  ])
  let section: Block | undefined
  const byStretch = Map.groupBy(blocksOf(part), (block) => {
    if (block.type === 'heading') section = block
    return apart.get(block) ?? section
  })
  return [...byStretch.values()]
}

/** The first use of each abbreviation in a row of blocks. */
function firstIn(blocks: readonly Block[]): readonly Abbreviation[] {
  const first = new Map<string, Abbreviation>()
  for (const inline of blocks.flatMap((block) => [...expandable(block)]))
    if (inline.type === 'abbreviation' && !first.has(inline.value)) first.set(inline.value, inline)
  return [...first.values()]
}

/** What stands in the cells of a table that head others. */
const headingsIn = (block: Block): readonly Block[] =>
  block.type === 'table'
    ? cellsOf(block)
        .filter(({ heads, header }) => heads !== undefined && header === undefined)
        .flatMap(({ children }) => [...blocksWithin(children)])
    : []

/** The headers of rows stand in the table itself, what its cells say in their own blocks. */
const expandable = (block: Block): Iterable<Inline> =>
  UNEXPANDED.has(block.type) ? [] : inlinesOfBlock(block)

const UNEXPANDED: ReadonlySet<Block['type']> = new Set(['heading', 'table', 'figure', 'box'])
