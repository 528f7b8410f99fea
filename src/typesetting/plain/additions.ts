import type { Additions } from '../../publication/additions.ts'
import type { Block, Inline, Part, Publication } from '../../publication/tree.ts'
import { boxKindOf } from '../box-kind.ts'
import { type Filling, type FurnitureKind, furnish } from '../furniture.ts'
import { boxEnd, signatureOpening } from './block-words.ts'
import { bracket } from './bracket.ts'
import { inCell } from './cell-additions.ts'
import { BULLET } from './list.ts'
import { type Copy, makeSetting, type PlainSetting } from './setting.ts'
import { openingWords, tableName } from './table-words.ts'

/** What is added among the words of a part in lines of plain text. */
export function additionsOf(publication: Publication, part: Part, copy: Copy): Additions {
  const setting = makeSetting(publication, part, copy)
  const { language, signs } = setting
  const said: Said = (words) => (words ? [bracket(words, signs)] : [])
  const ours: Ours = (kind, filling = {}) => said(furnish(language, kind, filling))
  return {
    before: (block) => beforeBlock(block, language, { said, ours }),
    after: (block) => afterBlock(block, language, { said, ours }),
    beforeItem: ({ label }) => (label ? [] : [BULLET]),
    afterCaption: (table) => said(openingWords(table, language)),
    inCell: (placed) => inCell(placed, language, said),
    afterInline: (inline) => afterInline(inline, setting, ours),
    beforeNotes: ours('notes'),
    beforeNote: ({ label }) => ours('note', { label }),
  }
}

/** Words between brackets, if there are any. */
type Said = (words: string) => readonly string[]

/** Words of a kind between brackets. */
type Ours = (kind: FurnitureKind, filling?: Filling) => readonly string[]

interface Saying {
  readonly said: Said
  readonly ours: Ours
}

function beforeBlock(block: Block, language: string, { said, ours }: Saying): readonly string[] {
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

function afterBlock(block: Block, language: string, { said, ours }: Saying): readonly string[] {
  if (block.type === 'quotation') return ours('quotationEnd')
  if (block.type === 'box') return said(boxEnd(block, language))
  if (block.type === 'table') return ours('tableEnd', { table: tableName(block, language) })
  return []
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
