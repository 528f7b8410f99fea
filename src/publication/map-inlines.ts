import type { Block, Cell, Inline, Note, Part, Row, Table } from './tree.ts'

/** Makes other inlines of those of a heading, a paragraph, a caption. */
export type Change = (inlines: readonly Inline[]) => readonly Inline[]

/** A part with each row of its inlines changed; its labels and lines stay as they are. */
export const mapInlines = (part: Part, change: Change): Part => ({
  ...part,
  children: mapBlocks(part.children, change),
  notes: mapNotes(part.notes, change),
})

const mapBlocks = (blocks: readonly Block[], change: Change): readonly Block[] =>
  blocks.map((block) => mapBlock(block, change))

const mapNotes = (notes: readonly Note[], change: Change): readonly Note[] =>
  notes.map((note) => ({ ...note, children: mapBlocks(note.children, change) }))

function mapBlock(block: Block, change: Change): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: change(block.children) }
    case 'list': {
      const items = block.items.map((item) => ({
        ...item,
        children: mapBlocks(item.children, change),
      }))
      return { ...block, items }
    }
    case 'definitionList': {
      const items = block.items.map(({ terms, definitions, ...item }) => ({
        ...item,
        terms: terms.map(change),
        definitions: definitions.map((blocks) => mapBlocks(blocks, change)),
      }))
      return { ...block, items }
    }
    case 'quotation': {
      const children = mapBlocks(block.children, change)
      return { ...block, children, ...(block.source && { source: change(block.source) }) }
    }
    case 'box': {
      const children = mapBlocks(block.children, change)
      return { ...block, children, ...(block.title && { title: change(block.title) }) }
    }
    case 'figure':
      return {
        ...block,
        foot: block.foot.map((one) => ({ ...one, children: change(one.children) })),
        ...(block.caption && { caption: change(block.caption) }),
      }
    case 'table':
      return mapTable(block, change)
    case 'address':
    case 'signature':
    case 'thematicBreak':
      return block
  }
}

const mapTable = (table: Table, change: Change): Table => ({
  ...table,
  ...(table.caption && { caption: change(table.caption) }),
  ...(table.unit && { unit: change(table.unit) }),
  head: table.head.map((row) => mapRow(row, change)),
  rows: table.rows.map((row) => mapRow(row, change)),
  notes: mapNotes(table.notes, change),
  foot: table.foot.map((one) => ({ ...one, children: change(one.children) })),
})

const mapRow = (row: Row, change: Change): Row => ({
  ...row,
  cells: row.cells.map((cell) => mapCell(cell, change)),
})

const mapCell = (cell: Cell, change: Change): Cell => ({
  ...cell,
  ...(cell.header && { header: change(cell.header) }),
  children: mapBlocks(cell.children, change),
})
