import type { Publication, Table } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'

/** Every table of a publication, in the order of the printed file's. */
export const tablesIn = ({ parts }: Publication): readonly Table[] =>
  parts.flatMap((part) => blocksOf(part)).filter((block) => block.type === 'table')
