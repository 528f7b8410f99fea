import { textHeadingsOf } from '../../../../publication/headings.ts'
import { openingOf } from '../../../../publication/opening.ts'
import { remember } from '../../../../publication/remember.ts'
import type { Block, Part, Publication, Table } from '../../../../publication/tree.ts'
import { blocksWithin } from '../../../../publication/walk.ts'

/** The level of the heading that each table stands under, where one stands before it in its part; in notes that of theirs. */
export const levelsAround = remember((publication: Publication): ReadonlyMap<Table, number> => {
  const headings: ReadonlySet<Block> = new Set(textHeadingsOf(publication))
  const levels = new Map<Table, number>()
  const take = (blocks: readonly Block[], before: number | undefined): void => {
    let level = before
    for (const block of blocksWithin(blocks)) {
      if (block.type === 'heading' && headings.has(block)) level = block.level
      if (block.type === 'table' && level !== undefined) levels.set(block, level)
    }
  }
  for (const part of publication.parts) {
    take(part.children, undefined)
    for (const { children } of part.notes) take(children, levelOfNotes(part))
  }
  return levels
})

/** The level of the heading of a part's notes, as the source has levels. */
function levelOfNotes(part: Part): number {
  const { title } = openingOf(part.children)
  return title ? title.level + 1 : 1
}
