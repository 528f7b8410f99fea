import { isEmptyCell } from '../../../../publication/tables.ts'
import type { Cell } from '../../../../publication/tree.ts'

/** Tells whether a cell heads others; an empty one heads nothing. */
export const isHeading = (cell: Cell): boolean => cell.heads !== undefined && !isEmptyCell(cell)
