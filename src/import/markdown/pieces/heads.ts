import type { StoryCell, StoryRow } from '../../story/story.ts'
import { isEmpty } from './grid.ts'

/** The columns, from 0, that hold words and that no cell of the head names; none where there is no head. */
export function columnsWithoutHead(
  head: readonly StoryRow[],
  rows: readonly StoryRow[],
  columns: number,
): readonly number[] {
  if (head.length === 0) return []
  const isGroup = ({ columns: width }: StoryCell): boolean => width === columns
  return [...Array(columns).keys()].filter(
    (column) =>
      !cellsAt(head, column).some((cell) => !isEmpty(cell)) &&
      cellsAt(rows, column).some((cell) => !isEmpty(cell) && !isGroup(cell)),
  )
}

const cellsAt = (rows: readonly StoryRow[], column: number): readonly StoryCell[] =>
  rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.column <= column && column < cell.column + cell.columns),
  )
