import type { Block, Part, PartIndex } from './tree.ts'
import { blocksOf, inlinesOf, notesOf } from './walk.ts'

/** Indexes the text of a part. */
export function indexPart(text: Pick<Part, 'children' | 'notes'>): PartIndex {
  const blocks = blocksOf(text)
  return {
    ids: [...blocks.flatMap(idsOfBlock), ...notesOf(text).map(({ id }) => id)],
    links: inlinesOf(text).flatMap((inline) =>
      inline.type === 'link' ? [{ href: inline.href, position: inline.position }] : [],
    ),
    files: [...blocks, ...inlinesOf(text)].flatMap((node) =>
      'file' in node && node.file !== undefined ? [node.file] : [],
    ),
  }
}

function idsOfBlock(block: Block): readonly string[] {
  const own = 'id' in block && block.id ? [block.id] : []
  if (block.type === 'table') return [...own, ...block.rows.map((row) => row.id)]
  if (block.type === 'list') return block.items.flatMap(({ id }) => id ?? [])
  return block.type === 'paragraph' && block.innerId ? [...own, block.innerId] : own
}
