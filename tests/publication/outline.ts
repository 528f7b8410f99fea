import type {
  Block,
  Inline,
  ListItem,
  Note,
  Part,
  Publication,
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
      return ['quotation', ...within(each.children.flatMap(block))]
    case 'figure':
      return [
        join('figure', id(each.id), each.file),
        ...within([`alternative ${each.alternative}`, ...optional('caption', each.caption)]),
      ]
    case 'address':
      return ['address', ...within(each.lines)]
    case 'thematicBreak':
      return ['rule']
  }
}

function item({ label, children }: ListItem): readonly string[] {
  const [first, ...others] = children
  const name = join('item', label ?? '')
  if (first?.type !== 'paragraph') return [name, ...within(children.flatMap(block))]
  return [join(name, inlines(first.children)), ...within(others.flatMap(block))]
}

function table({ id: tableId, number, caption, columns, rows }: Table): readonly string[] {
  const head = columns.map(({ children, align }) =>
    join(inlines(children), align ? `‹${align}›` : ''),
  )
  const body = rows.map((row) => {
    const cells = row.cells.map(({ header, children }) =>
      join(header ? `‹header ${inlines(header)}›` : '', inlines(children)),
    )
    return `row ${id(row.id)} ${cells.join(' | ')}`
  })
  return [
    join('table', number ?? '', id(tableId)),
    ...within([
      ...optional('caption', caption && inlines(caption)),
      `head ${head.join(' | ')}`,
      ...body,
    ]),
  ]
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
      return `‹${each.type} ${inlines(each.children)}›`
    case 'link':
      return `‹link ${each.href} ${inlines(each.children)}›`
    case 'abbreviation':
      return `‹abbreviation ${each.value}: ${each.expansion}›`
    case 'foreign':
      return `‹language ${each.language} ${inlines(each.children)}›`
    case 'noteReference':
      return `‹reference ${each.label} ${id(each.id)}›`
    case 'break':
      return '‹break›'
  }
}

const within = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)
const id = (value: string | undefined): string => (value === undefined ? '' : `#${value}`)
const join = (...words: readonly string[]): string => words.filter(Boolean).join(' ')
const optional = (name: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`${name} ${value}`]
