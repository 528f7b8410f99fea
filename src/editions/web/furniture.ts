import type { AddedToCell, Additions, PlacedCell } from '../../publication/additions.ts'
import { SECTION } from '../../publication/opening.ts'
import { countOf } from '../../publication/passages.ts'
import type { Abbreviation, Block, Inline, Note, Part } from '../../publication/tree.ts'
import { blocksOf } from '../../publication/walk.ts'
import { toPlainText } from '../../publication/words.ts'
import { abbreviationsIn, expansionsOf } from '../../typesetting/expansions.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { toExpansion } from './added.ts'
import { kindOfAdded, referencesTo, tableName } from './names.ts'
import { backTo } from './notes.ts'

/** What the web edition adds to a part of a publication in this language. */
export function additionsOf(part: Part, language: string, house: string): Additions {
  const expanded = expansionsOf(part)
  const inCells = new Set([...blocksOf(part)].flatMap(abbreviationsInCells))
  return {
    before: (block) => beforeBlock(block, language),
    after: (block) =>
      block.type === 'table' ? [furnish(language, kindOfAdded(block, expanded), { house })] : [],
    inCell: (placed) => inCell(placed, language, expanded),
    afterInline: (inline) => {
      if (inline.type === 'noteReference')
        return [furnish(language, 'noteReference', { label: inline.label })]
      const isExpanded = inline.type === 'abbreviation' && !inCells.has(inline)
      return isExpanded ? expansionOf(inline, expanded) : []
    },
    beforeNotes: [furnish(language, 'notes')],
    beforeNote: ({ label }) => [furnish(language, 'note', { label })],
    afterNote: (note) => waysBack(note, part, language),
  }
}

/** Our count of a paragraph that has no number of its own, and what a picture shows. */
function beforeBlock(block: Block, language: string): readonly string[] {
  if (block.type === 'figure') return [block.alternative]
  const isCounted =
    block.type === 'paragraph' && block.id && block.id !== SECTION && block.label === undefined
  return isCounted ? [furnish(language, 'count', { count: countOf(block) })] : []
}

/** Before the words of a cell its row's numeral and its column's heading; after them, below, the expansions. */
function inCell(
  { table, row, column, cell }: PlacedCell,
  language: string,
  expanded: ReadonlySet<Abbreviation>,
): AddedToCell {
  const numeral = { table: tableName(table, language), row: row + 1 }
  const heading = toPlainText(table.columns[column]?.children ?? [])
  const isDescription = column === 0 && table.rows.some(({ cells }) => cells[0]?.header)
  return {
    between: [
      ...(column === 0 ? [furnish(language, 'rowLink', numeral)] : []),
      ...(heading && !isDescription ? [furnish(language, 'cell', { heading })] : []),
    ],
    after: abbreviationsIn(cell.children).flatMap((inline) => expansionOf(inline, expanded)),
  }
}

const expansionOf = (inline: Inline, expanded: ReadonlySet<Abbreviation>): readonly string[] =>
  inline.type === 'abbreviation' && expanded.has(inline) ? [toExpansion(inline.expansion)] : []

const abbreviationsInCells = (block: Block): readonly Abbreviation[] =>
  block.type === 'table'
    ? block.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => abbreviationsIn(children)))
    : []

const waysBack = ({ id, label }: Note, part: Part, language: string): readonly string[] =>
  referencesTo(part, id).map((_, index) => backTo(label, index + 1, language))
