import type { Block, Part, PartIndex } from './tree.ts'
import { blocksOf, inlinesOf } from './walk.ts'

/** Indexes the text of a part. */
export function indexPart(text: Pick<Part, 'children' | 'notes'>): PartIndex {
  const blocks = blocksOf(text)
  return {
    ids: [...blocks.flatMap(idsOfBlock), ...text.notes.map(({ id }) => id)],
    links: inlinesOf(text).flatMap((inline) =>
      inline.type === 'link' ? [{ href: inline.href, position: inline.position }] : [],
    ),
    files: blocks.flatMap((block) => (block.type === 'figure' ? [block.file] : [])),
  }
}

function idsOfBlock(block: Block): readonly string[] {
  const own = 'id' in block && block.id ? [block.id] : []
  return block.type === 'table' ? [...own, ...block.rows.map((row) => row.id)] : own
}
