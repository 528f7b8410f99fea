import type { AddedToCell, Additions, PlacedCell } from '../../publication/additions.ts'
import type { Block, Inline, Part, Publication } from '../../publication/tree.ts'
import { boxKindOf } from '../box-kind.ts'
import { type Filling, type FurnitureKind, furnish } from '../furniture.ts'
import { boxEnd, signatureOpening } from './block-words.ts'
import { bracket } from './bracket.ts'
import { BULLET } from './list.ts'
import { makeSetting, type PlainSetting, type Surroundings } from './setting.ts'
import { cellOpening, openingWords, rowOpening, spanWords, tableName } from './table-words.ts'

/** What a text edition adds to a part, from the tree alone: what is set must agree with it. */
export function additionsOf(
  publication: Publication,
  part: Part,
  surroundings: Surroundings,
): Additions {
  const setting = makeSetting(publication, part, surroundings)
  const { language } = setting
  const ours = (kind: FurnitureKind, filling: Filling = {}): readonly string[] => [
    bracket(furnish(language, kind, filling)),
  ]
  return {
    before: (block) => beforeBlock(block, language, ours),
    after: (block) => afterBlock(block, language, ours),
    beforeItem: ({ label }) => (label ? [] : [BULLET]),
    afterCaption: (table) => [bracket(openingWords(table, language))],
    inCell: (placed) => inCell(placed, language),
    afterInline: (inline) => afterInline(inline, setting, ours),
    beforeNotes: ours('notes'),
    beforeNote: ({ label }) => ours('note', { label }),
  }
}

/** Words of ours in brackets. */
type Ours = (kind: FurnitureKind, filling?: Filling) => readonly string[]

/** Words in brackets, if there are any. */
const said = (words: string): readonly string[] => (words ? [bracket(words)] : [])

function beforeBlock(block: Block, language: string, ours: Ours): readonly string[] {
  switch (block.type) {
    case 'quotation':
      return ours('quotation')
    case 'box':
      return said(boxKindOf(block, language))
    case 'figure':
      return ours('figure', { alternative: block.alternative })
    case 'thematicBreak':
      return ours('rule')
    case 'address':
    case 'signature':
      return said(signatureOpening(block, language))
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'definitionList':
    case 'table':
      return []
  }
}

function afterBlock(block: Block, language: string, ours: Ours): readonly string[] {
  if (block.type === 'quotation') return ours('quotationEnd')
  if (block.type === 'box') return said(boxEnd(block, language))
  if (block.type === 'table') return ours('tableEnd', { table: tableName(block, language) })
  return []
}

/** The place of the row before its first cell, the headings before each cell, and what it covers after it. */
function inCell(placed: PlacedCell, language: string): AddedToCell {
  const { table, row, index, cell } = placed
  const opens = row.kind !== 'head' && cell === row.cells[0]
  return {
    before: [
      ...(opens ? said(rowOpening(table, index, language)) : []),
      ...said(cellOpening(placed, language)),
    ],
    after: said(spanWords(placed, language)),
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
    case 'image':
      return ours('picture', { alternative: inline.alternative })
    case 'noteReference':
      return ours('noteReference', { label: inline.label })
    case 'emphasis':
    case 'strong':
    case 'foreign':
    case 'speaker':
    case 'text':
    case 'break':
      return []
  }
}
