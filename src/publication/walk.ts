import { remember } from './remember.ts'
import type { Block, Cell, Inline, Note, Part, Table } from './tree.ts'

/** What is walked through. */
type Text = Pick<Part, 'children' | 'notes'>

/** Every block of a part in document order, those within others after them; the notes last. */
export const blocksOf = remember((part: Text): readonly Block[] => [
  ...blocksWithin(part.children),
  ...part.notes.flatMap((note) => [...blocksWithin(note.children)]),
])

/** Every inline of a part in document order, those within others after them. */
export const inlinesOf = remember((part: Text): readonly Inline[] =>
  blocksOf(part).flatMap((block) => [...inlinesOfBlock(block)]),
)

/** Every note of a part: those of its tables, each after its table, and its own. */
export const notesOf = remember((part: Text): readonly Note[] => [
  ...blocksOf(part).flatMap((block) => (block.type === 'table' ? block.notes : [])),
  ...part.notes,
])

/** The cells of a table, those of its head first, row by row. */
export const cellsOf = ({ head, rows }: Table): readonly Cell[] =>
  [...head, ...rows].flatMap(({ cells }) => cells)

/** The blocks that stand right within a block, in document order. */
export function childrenOf(block: Block): readonly Block[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap(({ children }) => children)
    case 'definitionList':
      return block.items.flatMap(({ definitions }) => definitions.flat())
    case 'quotation':
    case 'box':
      return block.children
    case 'figure':
      return block.foot
    case 'table':
      return [
        ...cellsOf(block).flatMap(({ children }) => children),
        ...block.notes.flatMap(({ children }) => children),
        ...block.foot,
      ]
    case 'heading':
    case 'paragraph':
    case 'address':
    case 'signature':
    case 'thematicBreak':
      return []
  }
}

/** Every inline that stands in a block itself, not in a block within it. */
export function* inlinesOfBlock(block: Block): Generator<Inline> {
  for (const inlines of ownInlinesOf(block)) yield* withinInlines(inlines)
}

function ownInlinesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children]
    case 'table':
      return [
        block.caption ?? [],
        block.unit ?? [],
        ...cellsOf(block).flatMap(({ header }) => (header ? [header] : [])),
      ]
    case 'definitionList':
      return block.items.flatMap(({ terms }) => terms)
    case 'quotation':
      return [block.source ?? []]
    case 'box':
      return [block.title ?? []]
    case 'figure':
      return [block.caption ?? []]
    case 'list':
    case 'address':
    case 'signature':
    case 'thematicBreak':
      return []
  }
}

/** Every inline within blocks, in document order. */
export function* inlinesWithin(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocksWithin(blocks)) yield* inlinesOfBlock(block)
}

/** Every block of a list, in document order, those within others after them. */
export function* blocksWithin(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    yield* blocksWithin(childrenOf(block))
  }
}

function* withinInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline
    if ('children' in inline) yield* withinInlines(inline.children)
  }
}
