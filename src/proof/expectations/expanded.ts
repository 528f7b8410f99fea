import { remember } from '../../publication/remember.ts'
import type { Abbreviation, Block, Part } from '../../publication/tree.ts'
import {
  blocksOf,
  blocksWithin,
  cellsOf,
  childrenOf,
  inlinesOfBlock,
} from '../../publication/walk.ts'

/** What stands over a text is no running text: headings, captions, units, the titles of boxes and of rows. */
const OVER: ReadonlySet<Block['type']> = new Set(['heading', 'table', 'figure', 'box'])

/**
 * The abbreviations that must be expanded: each where it is first used in a section, in a table and in the notes (WCAG 2.2,
 * 3.1.4), in running text or in a cell that heads nothing.
 */
export const expandedIn = remember(findExpanded)

function findExpanded(part: Part): ReadonlySet<Abbreviation> {
  const heading = new Set(blocksOf(part).flatMap(blocksOfHeadings))
  const expanded = new Set<Abbreviation>()
  const met = new Map<unknown, Set<string>>()
  for (const [block, place] of placesOf(part)) {
    if (OVER.has(block.type) || heading.has(block)) continue
    const before = met.get(place) ?? new Set()
    met.set(place, before)
    for (const inline of inlinesOfBlock(block)) {
      if (inline.type !== 'abbreviation' || before.has(inline.value)) continue
      before.add(inline.value)
      expanded.add(inline)
    }
  }
  return expanded
}

/** Each block of a part with where it stands: in which table, in the notes, or below which heading. */
function* placesOf(part: Part): Generator<readonly [block: Block, place: unknown]> {
  let section: unknown = part
  function* within(blocks: readonly Block[], around?: unknown): ReturnType<typeof placesOf> {
    for (const block of blocks) {
      if (block.type === 'heading') section = block
      yield [block, around ?? section]
      yield* within(childrenOf(block), block.type === 'table' ? block : around)
    }
  }
  yield* within(part.children)
  for (const { children } of part.notes) yield* within(children, part.notes)
}

const blocksOfHeadings = (block: Block): readonly Block[] =>
  block.type !== 'table'
    ? []
    : cellsOf(block)
        .filter(({ heads, header }) => heads !== undefined && !header)
        .flatMap(({ children }) => [...blocksWithin(children)])
