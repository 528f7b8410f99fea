import { tableName } from '../../editions/web/names.ts'
import type { Passage } from '../../publication/passages.ts'
import type { Block, Box, Table } from '../../publication/tree.ts'
import { figureLabel, paragraphLabel } from '../../publication/versions/label.ts'
import { toPlainText } from '../../publication/words.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { wordingOf } from '../../wording/index.ts'
import { saySearch } from '../say.ts'

/** What a passage is called in the language of its publication: `Absatz 7.2`; '' for a heading, which is its own name. */
export function nameOf(passage: Passage, language: string): string {
  const { kind, label, noteLabel, blocks } = passage
  const [first] = blocks
  if (noteLabel !== undefined) return furnish(language, 'note', { label: noteLabel })
  return kind === 'heading' || first === undefined ? '' : nameOfBlock(first, label, language)
}

/** What a row of a table is called: `Tabelle 7.1, Zeile 6`. */
export const nameOfRow = (table: Table, row: number, language: string): string =>
  furnish(language, 'rowLink', { table: tableName(table, language), row })

function nameOfBlock(block: Block, label: string, language: string): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphLabel(block, wordingOf(language))
    case 'table':
      return tableName(block, language)
    case 'figure':
      return figureLabel(block, wordingOf(language))
    case 'box':
      return nameOfBox(block, label, language)
    default:
      return saySearch(language, 'textBefore')
  }
}

/** A box is called as its title begins, `Box 3` of `Box 3: Costs`, or by its kind. */
const nameOfBox = ({ title, kind }: Box, label: string, language: string): string =>
  title && toPlainText(title) ? label : furnish(language, kind)
