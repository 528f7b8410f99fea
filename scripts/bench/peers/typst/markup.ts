import type { Block, Inline, Table } from '../../../../src/publication/tree.ts'

/** Blocks in Typst's markup. Throws where the peers' papers hold what has no words here. */
export const toBlocks = (blocks: readonly Block[]): string => blocks.map(toBlock).join('\n\n')

function toBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `#heading(level: ${block.level})[${toInlines(block.children)}]`
    case 'paragraph':
      return block.label === undefined
        ? toInlines(block.children)
        : `#numbered(${quote(block.label)})[${toInlines(block.children)}]`
    case 'list':
      return `#list(${block.items.map(({ children }) => `[${toBlocks(children)}]`).join(', ')})`
    case 'address':
      return block.lines.map((line) => `#${quote(line)};`).join(' \\\n')
    case 'table':
      return toTable(block)
    default:
      throw new Error(`there is no way to give Typst a block of the type ${block.type}`)
  }
}

/** A table whose caption stands above it, and whose head is drawn again on each page. */
function toTable({ caption = [], columns, head, rows }: Table): string {
  const toCells = (all: Table['rows']): string =>
    all
      .flatMap(({ cells }) =>
        cells.map(({ header = [], children }) => {
          const first = header.length > 0 ? `#strong[${toInlines(header)}]\n\n` : ''
          return `[${first}${toBlocks(children)}]`
        }),
      )
      .join(', ')
  const widths = columns.map((_, index) => (index === 0 ? '3fr' : '1fr')).join(', ')
  const table = `table(columns: (${widths}), table.header(${toCells(head)}), ${toCells(rows)})`
  return `#figure(supplement: none, numbering: none, caption: [${toInlines(caption)}], ${table})`
}

export const toInlines = (inlines: readonly Inline[]): string => inlines.map(toInline).join('')

function toInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return `#${quote(inline.value)};`
    case 'abbreviation':
      return `#${quote(inline.value)};`
    case 'emphasis':
      return `#emph[${toInlines(inline.children)}];`
    case 'strong':
      return `#strong[${toInlines(inline.children)}];`
    case 'link':
      return `#link(${quote(inline.href)})[${toInlines(inline.children)}];`
    case 'break':
      return '#linebreak();'
    default:
      throw new Error(`there is no way to give Typst what is of the type ${inline.type}`)
  }
}

/** A string of Typst, in which nothing is markup: `"a \"b\""`. */
export const quote = (text: string): string =>
  `"${text.replace(/["\\]/g, (sign) => `\\${sign}`).replaceAll('\n', ' ')}"`
