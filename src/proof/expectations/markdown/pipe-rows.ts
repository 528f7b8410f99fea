import { inlinesOfCell } from '../../../publication/tables.ts'
import type { Cell, Column, Inline, Row, Table } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { writtenLabel } from './labels.ts'

/** The lines of a table whose rows lie in a file: its head, the line of hyphens, its other rows. */
export const pipeRows = ({ head, columns, rows }: Table): readonly string[] => [
  ...rowsBelow(head),
  `| ${columns.map(({ align }) => HYPHENS[align ?? 'none']).join(' | ')} |`,
  ...rowsBelow(rows),
]

const HYPHENS: Readonly<Record<NonNullable<Column['align']> | 'none', string>> = {
  none: '---',
  left: ':---',
  center: ':---:',
  right: '---:',
  decimal: '---:',
}

/** Each row between bars, of which a cell has one a column; `^^` goes on with the cell above. */
function rowsBelow(rows: readonly Row[]): readonly string[] {
  let reaching: readonly { readonly cell: Cell; readonly last: number }[] = []
  return rows.map(({ cells }, row) => {
    reaching = reaching.filter(({ last }) => last >= row)
    const above = new Set(reaching.map(({ cell }) => cell))
    const all = [...above, ...cells].toSorted((one, other) => one.column - other.column)
    reaching = [...reaching, ...cells.map((cell) => ({ cell, last: row + cell.rows - 1 }))]
    const places = all.map((cell) => {
      const words = above.has(cell) ? '^^' : wordsOf(cell)
      return ` ${words} ${'|'.repeat(cell.columns)}`
    })
    return `|${places.join('')}`
  })
}

/** What a file says is text as it is: nothing in it is a mark of Markdown, but for references to notes. */
function wordsOf(cell: Cell): string {
  const words = (inlinesOfCell(cell) ?? []).map(asText).join('').normalize('NFC')
  const plain = words.replace(/\s+/gu, ' ').trim()
  return MARKS.test(plain) ? `\\${plain}` : plain
}

const asText = (inline: Inline): string =>
  inline.type === 'noteReference'
    ? `[^${writtenLabel(inline)}]`
    : toPlainText([inline]).replace(/[\\`*_[\]<>&|~]/g, '\\$&')

/** A whole cell that would go on with the one above, be of the line of hyphens, or hold the options of a table. */
const MARKS = /^(?:\^\^|:?-+:?|\{.*\})$/
