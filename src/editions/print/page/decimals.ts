import { cellText } from '../../../publication/tables.ts'
import type { Cell, Table } from '../../../publication/tree.ts'
import { widthOf } from './letters.ts'

/** The width of a figure of a table, all alike, in ems. */
const FIGURE = 0.52

/** How far the numbers of decimal columns are set in from the right, in ems, so that their signs stand below each other. */
export function toDecimalGaps({
  columns,
  rows,
}: Pick<Table, 'columns' | 'rows'>): ReadonlyMap<Cell, number> {
  const gaps = columns.flatMap(({ align }, column) =>
    align === 'decimal' ? columnGaps(cellsIn(column, rows)) : [],
  )
  return new Map(gaps)
}

const cellsIn = (column: number, rows: Table['rows']): readonly Cell[] =>
  rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.columns === 1))

function columnGaps(cells: readonly Cell[]): readonly (readonly [Cell, number])[] {
  const numbers = cells.map(cellText).filter((text) => /\d/.test(text))
  const sign = numbers.map(toSign).find(Boolean) ?? '.'
  const widths = cells.map((cell) => [cell, tailWidth(cellText(cell), sign)] as const)
  const widest = Math.max(0, ...widths.map(([, width]) => width ?? 0))
  return widths.map(([cell, width]) => [cell, width === undefined ? 0 : round(widest - width)])
}

/** The sign that decimals follow: the last that has not three figures after it, as thousands have. */
const toSign = (text: string): string | undefined => /([.,·])(?:\d{1,2}|\d{4,})\D*$/.exec(text)?.[1]

/** How wide is what stands from the decimal sign on; undefined for what is no number. */
function tailWidth(text: string, sign: string): number | undefined {
  const [, tail] = /^.*\d((?:[.,·]\d+)?\D*)$/.exec(text) ? splitAt(text, sign) : []
  if (tail === undefined) return undefined
  const figures = tail.match(/\d/g)?.length ?? 0
  return figures * FIGURE + widthOf(tail.replace(/\d/g, ''))
}

/** A number in two: up to its last whole figure, and from its decimal sign on. */
function splitAt(text: string, sign: string): readonly [string, string] {
  const at = text.lastIndexOf(sign)
  if (at >= 0 && /^.\d+\D*$/.test(text.slice(at))) return [text.slice(0, at), text.slice(at)]
  const end = text.search(/\D*$/)
  return [text.slice(0, end), text.slice(end)]
}

const round = (width: number): number => Math.round(width * 100) / 100
