import { withoutEmptyRows } from '../../../../publication/table-rows.ts'
import type { Block, Part } from '../../../../publication/tree.ts'
import type { Typography } from '../typography.ts'
import { layoutOf } from './layout.ts'

/** The headings of a part that go with a turned table to its page: they stand right before it. */
export function headingsOfTurned({ children }: Part, typography: Typography): ReadonlySet<Block> {
  const found = new Set<Block>()
  if (typography.layout.tables.set === 'lists') return found
  let run: Block[] = []
  for (const block of children) {
    if (block.type === 'heading') {
      run.push(block)
      continue
    }
    if (isTurned(block, typography)) for (const heading of run) found.add(heading)
    run = []
  }
  return found
}

const isTurned = (block: Block, typography: Typography): boolean =>
  block.type === 'table' && layoutOf(withoutEmptyRows(block), typography).stand === 'turned'
