import { inlinesOfCell } from '../../publication/tables.ts'
import type { Cell, Column, Inline, Row, Table } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { writtenLabel } from './labels.ts'

/** The lines of a table of plain words: the rows of its head, the line of hyphens, and the others. */
export const toPipeTable = ({ head, columns, rows }: Table): readonly string[] => [
  ...toLines(head),
  `| ${columns.map(toHyphens).join(' | ')} |`,
  ...toLines(rows),
]

const HYPHENS = { left: ':---', center: ':---:', right: '---:', decimal: '---:' } as const

const toHyphens = ({ align }: Column): string => (align ? HYPHENS[align] : '---')

/** Rows of which a cell may go down into the next ones, where `^^` stands in its place. */
function toLines(rows: readonly Row[]): readonly string[] {
  let reaching: readonly Reaching[] = []
  return rows.map(({ cells }, row) => {
    const above = reaching.filter(({ last }) => last >= row)
    const places = [
      ...above.map(({ cell }) => ({ cell, source: '^^' })),
      ...cells.map((cell) => ({ cell, source: toSource(cell) })),
    ].toSorted((one, other) => one.cell.column - other.cell.column)
    reaching = [...above, ...cells.map((cell) => ({ cell, last: row + cell.rows - 1 }))]
    return `|${places.map(({ cell, source }) => ` ${source} ${bars(cell)}`).join('')}`
  })
}

/** A cell, and the last row that it covers. */
interface Reaching {
  readonly cell: Cell
  readonly last: number
}

/** A bar for each column that a cell covers. */
const bars = ({ columns }: Cell): string => '|'.repeat(columns)

/** The words of a cell, all that Markdown would take for marks escaped; a space in an empty one, for bars are apart. */
function toSource(cell: Cell): string {
  const source = (inlinesOfCell(cell) ?? []).map(inlineSource).join('').replace(/\s+/gu, ' ').trim()
  return source === '^^' || /^(?::?-+:?|\{.*\})$/.test(source) ? `\\${source}` : source
}

const inlineSource = (inline: Inline): string =>
  inline.type === 'noteReference'
    ? `[^${writtenLabel(inline)}]`
    : escapeMarks(toPlainText([inline]))

const escapeMarks = (text: string): string => text.replace(/[\\`*_[\]<>&|~]/g, '\\$&')
