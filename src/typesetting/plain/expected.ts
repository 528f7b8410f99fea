import type { AddedToCell, Additions, PlacedCell } from '../../publication/additions.ts'
import type { Block, Inline, Part, Publication } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { type Filling, type FurnitureKind, furnish } from '../furniture.ts'
import { bracket } from './bracket.ts'
import { BULLET } from './list.ts'
import { makeSetting, type PlainSetting, type Surroundings } from './setting.ts'
import { openingWords, tableName } from './table-words.ts'

/** What a text edition adds to a part, from the tree alone: what is set must agree with it. */
export function additionsOf(
  publication: Publication,
  part: Part,
  surroundings: Surroundings,
): Additions {
  const setting = makeSetting(publication, part, surroundings)
  const ours = (kind: FurnitureKind, filling: Filling = {}): readonly string[] => [
    bracket(furnish(setting.language, kind, filling)),
  ]
  return {
    before: (block) => beforeBlock(block, ours),
    after: (block) => {
      if (block.type === 'quotation') return ours('quotationEnd')
      if (block.type !== 'table') return []
      return ours('tableEnd', { table: tableName(block, setting.language) })
    },
    beforeItem: ({ label }) => (label ? [] : [BULLET]),
    afterCaption: (table) => [bracket(openingWords(table, setting.language))],
    inCell: (placed) => inCell(placed, ours),
    afterInline: (inline) => afterInline(inline, setting, ours),
    beforeNotes: ours('notes'),
    beforeNote: ({ label }) => ours('note', { label }),
  }
}

/** Words of ours in brackets. */
type Ours = (kind: FurnitureKind, filling?: Filling) => readonly string[]

function beforeBlock(block: Block, ours: Ours): readonly string[] {
  switch (block.type) {
    case 'quotation':
      return ours('quotation')
    case 'figure':
      return ours('figure', { alternative: block.alternative })
    case 'thematicBreak':
      return ours('rule')
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'table':
    case 'address':
      return []
  }
}

/** The number of the row before its first cell, and before each cell the heading of its column. */
function inCell({ table, row, column }: PlacedCell, ours: Ours): AddedToCell {
  const heading = toPlainText(table.columns[column]?.children ?? []).trim()
  return {
    before: [
      ...(column === 0 ? ours('row', { row: row + 1, rows: table.rows.length }) : []),
      ...(heading ? ours('cell', { heading }) : []),
    ],
  }
}

function afterInline(inline: Inline, setting: PlainSetting, ours: Ours): readonly string[] {
  switch (inline.type) {
    case 'link': {
      const address = setting.addressAfter(inline)
      return address ? [`<${address}>`] : []
    }
    case 'abbreviation':
      return setting.expanded.has(inline) ? ours('expansion', { expansion: inline.expansion }) : []
    case 'noteReference':
      return ours('noteReference', { label: inline.label })
    case 'emphasis':
    case 'strong':
    case 'foreign':
    case 'text':
    case 'break':
      return []
  }
}
