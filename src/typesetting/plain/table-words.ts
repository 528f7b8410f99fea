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
    rows: counted('rows', rows.length, language),
    columns: counted('columns', columns.length, language),
  }
  return furnish(language, 'tableOpening', filling)
}

/** Welsh words change after one and after two. */
function counted(kind: 'rows' | 'columns', count: number, language: string): string {
  if (count === 1) return furnish(language, `${kind}One`, { count })
  return furnish(language, count === 2 ? `${kind}Two` : kind, { count })
}
