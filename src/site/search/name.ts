import { tableName } from '../../editions/web/names.ts'
import { captionLabel, countOf, type Passage } from '../../publication/passages.ts'
import type { Block, Box, Figure, Paragraph, Table } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { wordingOf } from '../../wording/index.ts'
import { say, saySearch } from '../say.ts'
import { capitalised } from '../words.ts'

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
      return nameOfParagraph(block, language)
    case 'table':
      return tableName(block, language)
    case 'figure':
      return nameOfFigure(block, language)
    case 'box':
      return nameOfBox(block, label, language)
    default:
      return saySearch(language, 'textBefore')
  }
}

function nameOfParagraph(paragraph: Paragraph, language: string): string {
  const { number = `[${countOf(paragraph)}]`, scope } = paragraph
  const name = capitalised(say(language, 'paragraph', { numbers: number }))
  return scope ? saySearch(language, 'paragraphOf', { paragraph: name, scope: scope.name }) : name
}

const nameOfFigure = ({ caption = [] }: Figure, language: string): string =>
  captionLabel(caption, wordingOf(language).captions.figure[0] ?? '')

/** A box is called as its title begins, `Box 3` of `Box 3: Costs`, or by its kind. */
const nameOfBox = ({ title, kind }: Box, label: string, language: string): string =>
  title && toPlainText(title) ? label : furnish(language, kind)
