import type {
  Block,
  Inline,
  ListItem,
  Note,
  Part,
  Publication,
  Table,
} from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { type FurnitureKind, furnish } from '../furniture.ts'
import { bracket } from './bracket.ts'
import { expectOpening } from './expected-opening.ts'
import { BULLET } from './list.ts'
import type { CopyKind } from './note.ts'
import { makeSetting, type PlainSetting, type Surroundings } from './setting.ts'
import { openingWords, tableName } from './table-words.ts'

/** The furniture of a text edition in its order, from the tree alone: what is set must agree with it. */
export function expectFurniture(
  publication: Publication,
  kind: CopyKind,
  surroundings: Surroundings,
): readonly string[] {
  return [
    ...expectOpening(publication, kind, surroundings.house),
    ...publication.parts.flatMap((part) =>
      partFurniture(part, makeSetting(publication, part, surroundings)),
    ),
  ]
}

function partFurniture({ children, notes }: Part, setting: PlainSetting): readonly string[] {
  const heading = notes.length > 0 ? [bracket(furnish(setting.language, 'notes'))] : []
  return [
    ...blocksFurniture(children, setting),
    ...heading,
    ...notes.flatMap((note) => noteFurniture(note, setting)),
  ]
}

const noteFurniture = ({ label, children }: Note, setting: PlainSetting): readonly string[] => [
  bracket(furnish(setting.language, 'note', { label })),
  ...blocksFurniture(children, setting),
]

const blocksFurniture = (blocks: readonly Block[], setting: PlainSetting): readonly string[] =>
  blocks.flatMap((block) => blockFurniture(block, setting))

function blockFurniture(block: Block, setting: PlainSetting): readonly string[] {
  const ours = (kind: FurnitureKind): string => bracket(furnish(setting.language, kind))
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return inlinesFurniture(block.children, setting)
    case 'list':
      return block.items.flatMap((item) => itemFurniture(item, setting))
    case 'quotation':
      return [ours('quotation'), ...blocksFurniture(block.children, setting), ours('quotationEnd')]
    case 'figure': {
      const { alternative } = block
      return [bracket(furnish(setting.language, 'figure', { alternative }))]
    }
    case 'table':
      return tableFurniture(block, setting)
    case 'thematicBreak':
      return [ours('rule')]
    case 'address':
      return []
  }
}

const itemFurniture = ({ label, children }: ListItem, setting: PlainSetting): readonly string[] => [
  ...(label ? [] : [BULLET]),
  ...blocksFurniture(children, setting),
]

function tableFurniture(table: Table, setting: PlainSetting): readonly string[] {
  const { language } = setting
  const labels = table.columns.map(({ children }) => {
    const heading = toPlainText(children).trim()
    return heading ? [bracket(furnish(language, 'cell', { heading }))] : []
  })
  const rows = table.rows.flatMap(({ cells }, index) => [
    bracket(furnish(language, 'row', { row: index + 1, rows: table.rows.length })),
    ...cells.flatMap(({ header = [], children }, column) => [
      ...(labels[column] ?? []),
      ...inlinesFurniture([...header, ...children], setting),
    ]),
  ])
  return [
    ...inlinesFurniture(table.caption ?? [], setting),
    bracket(openingWords(table, language)),
    ...table.columns.flatMap(({ children }) => inlinesFurniture(children, setting)),
    ...rows,
    bracket(furnish(language, 'tableEnd', { table: tableName(table, language) })),
  ]
}

const inlinesFurniture = (inlines: readonly Inline[], setting: PlainSetting): readonly string[] =>
  inlines.flatMap((inline) => inlineFurniture(inline, setting))

function inlineFurniture(inline: Inline, setting: PlainSetting): readonly string[] {
  const { language } = setting
  switch (inline.type) {
    case 'emphasis':
    case 'strong':
    case 'foreign':
      return inlinesFurniture(inline.children, setting)
    case 'link': {
      const address = setting.addressAfter(inline)
      return [...inlinesFurniture(inline.children, setting), ...(address ? [`<${address}>`] : [])]
    }
    case 'abbreviation': {
      const { expansion } = inline
      return setting.expanded.has(inline)
        ? [bracket(furnish(language, 'expansion', { expansion }))]
        : []
    }
    case 'noteReference':
      return [bracket(furnish(language, 'noteReference', { label: inline.label }))]
    case 'text':
    case 'break':
      return []
  }
}
