import { countOf, passagesOf } from '../../publication/passages.ts'
import type {
  Abbreviation,
  Block,
  Inline,
  Part,
  Publication,
  Row,
  Table,
} from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { toExpansion } from './added.ts'
import { abbreviationsIn, expansionsOf } from './expansions.ts'
import { referencesTo, tableName } from './names.ts'
import { backTo } from './notes.ts'

/** What the furniture of a page depends on. */
interface Adding {
  readonly part: Part
  readonly language: string
  readonly houseName: string
  readonly expanded: ReadonlySet<Abbreviation>
}

/** Everything that the web edition adds to a publication, in reading order. */
export const furnitureOf = (publication: Publication, houseName: string): readonly string[] =>
  publication.parts.flatMap((part) => {
    const { language } = publication.frontMatter
    return ofPart(part, { part, language, houseName, expanded: expansionsOf(part) })
  })

function ofPart(part: Part, adding: Adding): readonly string[] {
  const { language } = adding
  const passages = passagesOf({ ...part, notes: [] }).flatMap(
    ({ kind, blocks: [first, ...others] }) => [
      ...(kind === 'paragraph' && first?.type === 'paragraph' && first.id && !first.label
        ? [furnish(language, 'count', { count: countOf(first) })]
        : []),
      ...(first ? ofBlock(first, adding) : []),
      ...others.flatMap((block) => ofBlock(block, adding)),
    ],
  )
  const notes = part.notes.flatMap(({ id, label, children }) => [
    furnish(language, 'note', { label }),
    ...children.flatMap((block) => ofBlock(block, adding)),
    ...referencesTo(part, id).map((_, index) => backTo(label, index + 1, language)),
  ])
  return notes.length > 0 ? [...passages, furnish(language, 'notes'), ...notes] : passages
}

function ofBlock(block: Block, adding: Adding): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.children.flatMap((inline) => ofInline(inline, adding))
    case 'list':
      return block.items.flatMap(({ children }) =>
        children.flatMap((child) => ofBlock(child, adding)),
      )
    case 'quotation':
      return block.children.flatMap((child) => ofBlock(child, adding))
    case 'figure':
      return block.alternative ? [block.alternative] : []
    case 'table':
      return ofTable(block, adding)
    case 'address':
    case 'thematicBreak':
      return []
  }
}

function ofTable(table: Table, adding: Adding): readonly string[] {
  const columns = table.columns.flatMap(({ children }) => children)
  return [
    ...[...(table.caption ?? []), ...columns].flatMap((inline) => ofInline(inline, adding)),
    ...table.rows.flatMap((row, index) => ofRow(row, index, table, adding)),
    furnish(adding.language, 'tableAdded', { house: adding.houseName }),
  ]
}

function ofRow({ cells }: Row, index: number, table: Table, adding: Adding): readonly string[] {
  const spans = table.rows.some(({ cells }) => cells[0]?.header)
  const { language } = adding
  const numeral = furnish(language, 'rowLink', {
    table: tableName(table, language),
    row: index + 1,
  })
  return cells.flatMap(({ header, children }, at) => {
    const heading = toPlainText(table.columns[at]?.children ?? [])
    const isLabelled = heading !== '' && !(spans && at === 0)
    return [
      ...notesIn(header ?? [], adding),
      ...(at === 0 ? [numeral] : []),
      ...(isLabelled ? [furnish(language, 'cell', { heading })] : []),
      ...notesIn(children, adding),
      ...abbreviationsIn(children).flatMap((abbreviation) => expansionOf(abbreviation, adding)),
    ]
  })
}

/** In a cell, expansions stand after all else. */
const notesIn = (inlines: readonly Inline[], adding: Adding): readonly string[] =>
  inlines.flatMap((inline) => ofInline(inline, { ...adding, expanded: new Set() }))

function ofInline(inline: Inline, adding: Adding): readonly string[] {
  switch (inline.type) {
    case 'abbreviation':
      return expansionOf(inline, adding)
    case 'noteReference':
      return [furnish(adding.language, 'noteReference', { label: inline.label })]
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'foreign':
      return inline.children.flatMap((child) => ofInline(child, adding))
    case 'text':
    case 'break':
      return []
  }
}

const expansionOf = (abbreviation: Abbreviation, { expanded }: Adding): readonly string[] =>
  expanded.has(abbreviation) ? [toExpansion(abbreviation.expansion)] : []
