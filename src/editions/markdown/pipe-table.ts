import { inlinesOfCell } from '../../publication/tables.ts'
import type { Cell, Column, Inline, Row, Table } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { writtenLabel } from './labels.ts'

/** The lines of a table of plain words: the rows of its head, the line of hyphens, and the others. */
export const toPipeTable = ({ head, columns, rows }: Table): readonly string[] => [
  ...head.map(toLine),
  `| ${columns.map(toHyphens).join(' | ')} |`,
  ...rows.map(toLine),
]

const HYPHENS = { left: ':---', center: ':---:', right: '---:', decimal: '---:' } as const

const toHyphens = ({ align }: Column): string => (align ? HYPHENS[align] : '---')

const toLine = ({ cells }: Row): string => `| ${cells.map(toSource).join(' | ')} |`

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
