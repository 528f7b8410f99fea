import type { Table } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { furnish } from '../furniture.ts'

/** What a table is called where it ends: the label of its caption, `Table 7.1`, or the word alone. */
export function tableName({ number, caption }: Table, language: string): string {
  if (!number) return furnish(language, 'tableUnnumbered')
  return toPlainText(caption ?? []).split(':')[0] ?? ''
}

/** The words that open a table: how many rows and columns it has. */
export function openingWords({ rows, columns }: Table, language: string): string {
  const filling = {
    rows: furnish(language, rows.length === 1 ? 'rowsOne' : 'rows', { count: rows.length }),
    columns: furnish(language, columns.length === 1 ? 'columnsOne' : 'columns', {
      count: columns.length,
    }),
  }
  return furnish(language, 'tableOpening', filling)
}
