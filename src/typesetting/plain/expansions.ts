import type { Abbreviation, Block, Inline, Part } from '../../publication/tree.ts'
import { blocksOf, inlinesOfBlock } from '../../publication/walk.ts'

/**
 * The abbreviations of a part that are expanded: each where it is first used in running text or in a cell (WCAG 2.2,
 * 3.1.4). Headings, captions, figures' captions and row headers stay as they were written.
 */
export function expansionsOf(part: Part): ReadonlySet<Abbreviation> {
  const first = new Map<string, Abbreviation>()
  for (const block of blocksOf(part))
    for (const inline of expandable(block))
      if (inline.type === 'abbreviation' && !first.has(inline.value))
        first.set(inline.value, inline)
  return new Set(first.values())
}

function expandable(block: Block): Iterable<Inline> {
  if (block.type === 'heading') return []
  if (block.type !== 'table') return inlinesOfBlock(block)
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => [...within(children)]))
}

function* within(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline
    if ('children' in inline) yield* within(inline.children)
  }
}
