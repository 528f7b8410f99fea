import { cellText } from '../../../../publication/tables.ts'
import type { Cell, Table } from '../../../../publication/tree.ts'
import type { TextWidth } from '../../../../typesetting/text-width.ts'
import { runsOfCell } from './cell-runs.ts'

/** The width of a figure of a table, all alike, in ems. */
const FIGURE = 0.53

/** What two references in a row stand apart by, in ems. */
export const BETWEEN_REFERENCES = 0.3

/**
 * How far the numbers of columns are set in from the right, in ems: those of decimal columns so that their signs stand
 * below each other, all so that a reference to a note stands outside.
 */
export function toDecimalGaps(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  widthOf: TextWidth,
): ReadonlyMap<Cell, number> {
  const gaps = columns.flatMap(({ align }, column) =>
    align === 'decimal' || align === 'right'
      ? columnGaps(cellsIn(column, rows), align, widthOf)
      : [],
  )
  return new Map(gaps)
}

const cellsIn = (column: number, rows: Table['rows']): readonly Cell[] =>
  rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.columns === 1))

function columnGaps(
  cells: readonly Cell[],
  align: 'decimal' | 'right',
  widthOf: TextWidth,
): readonly (readonly [Cell, number])[] {
  const sign = cells.map((cell) => toSign(cellText(cell))).find(Boolean) ?? '.'
  const widths = cells.map((cell) => {
    const tail = align === 'decimal' ? tailWidth(cellText(cell), sign, widthOf) : 0
    return [cell, tail === undefined ? undefined : tail + referencesWidth(cell, widthOf)] as const
  })
  const widest = Math.max(0, ...widths.map(([, width]) => width ?? 0))
  return widths.map(([cell, width]) => [cell, width === undefined ? 0 : round(widest - width)])
}

/** How wide the references to notes are that stand in a cell, in ems. */
export const referencesWidth = (cell: Cell, widthOf: TextWidth): number =>
  runsOfCell(cell)
    .flat()
    .flatMap((inline) => (inline.type === 'noteReference' ? widthOf(inline.label) : []))
    .reduce((sum, width) => sum + width + (sum > 0 ? BETWEEN_REFERENCES : 0), 0)

/** The sign that decimals follow: the last that has not three figures after it, as thousands have. */
const toSign = (text: string): string | undefined => /([.,·])(?:\d{1,2}|\d{4,})\D*$/.exec(text)?.[1]

/** How wide is what stands from the decimal sign on; undefined for what is no number, as a text that holds one. */
function tailWidth(text: string, sign: string, widthOf: TextWidth): number | undefined {
  if (!/\d/.test(text) || /\p{L}{3}/u.test(text)) return undefined
  const tail = tailOf(text, sign)
  const figures = tail.match(/\d/g)?.length ?? 0
  return figures * FIGURE + widthOf(tail.replace(/\d/g, ''))
}

/** What of a number stands from its decimal sign on, or after its last figure. */
function tailOf(text: string, sign: string): string {
  const at = text.lastIndexOf(sign)
  if (at >= 0 && /^.\d+\D*$/.test(text.slice(at))) return text.slice(at)
  return text.slice(text.search(/\D*$/))
}

const round = (width: number): number => Math.round(width * 100) / 100
