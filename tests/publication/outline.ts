import type {
  Block,
  Cell,
  DefinitionItem,
  Inline,
  ListItem,
  Note,
  Paragraph,
  Part,
  Publication,
  Row,
  Table,
} from '../../src/publication/tree.ts'

/** The tree of a publication as lines that people can read: one a block, what is within it set in by two spaces. */
export const toOutline = ({ parts }: Publication): string =>
  parts.map((part) => `${outlineOf(part).join('\n')}\n`).join('\n')

function outlineOf(part: Part): readonly string[] {
  const lines = [...part.children.flatMap(block), ...part.notes.flatMap(note)]
  return part.name ? [`part ${part.name}: ${part.title}`, ...within(lines)] : lines
}

function block(each: Block): readonly string[] {
  switch (each.type) {
    case 'heading':
      return [`heading ${each.level} ${id(each.id)} ${inlines(each.children)}`]
    case 'paragraph':
      return [join('paragraph', each.label ?? '', id(each.id), inlines(each.children))]
    case 'list':
      return [each.ordered ? 'ordered list' : 'list', ...within(each.items.flatMap(item))]
    case 'table':
      return table(each)
    case 'quotation':
      return [
        'quotation',
        ...within([
          ...each.children.flatMap(block),
          ...optional('source', each.source && inlines(each.source)),
        ]),
      ]
    case 'definitionList':
      return ['definitions', ...within(each.items.flatMap(definition))]
    case 'box':
      return [
        join(each.kind, id(each.id), inlines(each.title ?? [])),
        ...within(each.children.flatMap(block)),
      ]
    case 'figure':
      return [
        join('figure', id(each.id), each.file),
        ...within([
          `alternative ${each.alternative}`,
          ...optional('caption', each.caption && inlines(each.caption)),
          ...each.foot.flatMap(foot),
        ]),
      ]
    case 'address':
    case 'signature':
      return [each.type, ...within(each.lines)]
    case 'thematicBreak':
      return ['rule']
  }
}

function item({ id: itemId, label, children }: ListItem): readonly string[] {
  const [first, ...others] = children
  const name = join('item', label ?? '', id(itemId))
  if (first?.type !== 'paragraph') return [name, ...within(children.flatMap(block))]
  return [join(name, inlines(first.children)), ...within(others.flatMap(block))]
}

const definition = ({ terms, definitions }: DefinitionItem): readonly string[] => [
  ...terms.map((term) => `term ${inlines(term)}`),
  ...definitions.flatMap((blocks) => within(blocks.flatMap(block))),
]

const foot = ({ children }: Paragraph): readonly string[] => [`foot ${inlines(children)}`]

function table(each: Table): readonly string[] {
  const { id: tableId, number, caption, unit, columns, head, rows, notes, file } = each
  const aligned = columns.map(({ align }) => align ?? '-')
  return [
    join('table', number ?? '', id(tableId), file ?? ''),
    ...within([
      ...optional('caption', caption && inlines(caption)),
      ...optional('unit', unit && inlines(unit)),
      ...(aligned.some((align) => align !== '-') ? [`columns ${aligned.join(' | ')}`] : []),
      ...head.map(row),
      ...rows.map(row),
      ...notes.flatMap(note),
      ...each.foot.flatMap(foot),
    ]),
  ]
}

const row = ({ kind, id: rowId, cells }: Row): string =>
  join(
    kind === 'body' ? 'row' : kind,
    kind === 'head' ? '' : id(rowId),
    cells.map(cell).join(' | '),
  )

/** A cell with the columns and rows that it covers, if they are several: `2×1 Men`. */
function cell({ columns, rows, heads, header, children }: Cell): string {
  return join(
    columns > 1 || rows > 1 ? `${columns}×${rows}` : '',
    heads === 'row' ? '‹heads›' : '',
    header ? `‹header ${inlines(header)}›` : '',
    children.length === 1 && children[0]?.type === 'paragraph'
      ? inlines(children[0].children)
      : children
          .flatMap(block)
          .map((line) => `‹${line.trim()}›`)
          .join(' '),
  )
}

const note = ({ label, id: noteId, children }: Note): readonly string[] => [
  `note ${label} ${id(noteId)}`,
  ...within(children.flatMap(block)),
]

const inlines = (each: readonly Inline[]): string => each.map(inline).join('')

function inline(each: Inline): string {
  switch (each.type) {
    case 'text':
      return each.value.replaceAll('\n', ' ')
    case 'emphasis':
    case 'strong':
    case 'speaker':
      return `‹${each.type} ${inlines(each.children)}›`
    case 'link':
      return `‹link ${each.href} ${inlines(each.children)}›`
    case 'abbreviation':
      return `‹abbreviation ${each.value}: ${each.expansion}›`
    case 'foreign':
      return `‹language ${each.language} ${inlines(each.children)}›`
    case 'noteReference':
      return `‹reference ${each.label} ${id(each.id)}›`
    case 'image':
      return `‹picture ${each.file}: ${each.alternative}›`
    case 'break':
      return '‹break›'
  }
}

const within = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)
const id = (value: string | undefined): string => (value === undefined ? '' : `#${value}`)
const join = (...words: readonly string[]): string => words.filter(Boolean).join(' ')
const optional = (name: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`${name} ${value}`]
