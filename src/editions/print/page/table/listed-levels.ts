import type { Publication, Table } from '../../../../publication/tree.ts'
import { blocksOf } from '../../../../publication/walk.ts'

/** The level of the heading that each table stands under, where one stands before it in its part. */
export function levelsAround({ parts }: Publication): ReadonlyMap<Table, number> {
  const levels = new Map<Table, number>()
  for (const part of parts) {
    let level: number | undefined
    for (const block of blocksOf(part)) {
      if (block.type === 'heading') level = block.level
      if (block.type === 'table' && level !== undefined) levels.set(block, level)
    }
  }
  return levels
}
