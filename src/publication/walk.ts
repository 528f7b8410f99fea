import type { Block, Inline, Part } from './tree.ts'

/** What is walked through. */
type Text = Pick<Part, 'children' | 'notes'>

/** Every block of a part in document order, those within others after them; the notes last. */
export const blocksOf = oncePerPart((part): readonly Block[] => [
  ...within(part.children),
  ...part.notes.flatMap((note) => [...within(note.children)]),
])

/** Every inline of a part in document order, those within others after them. */
export const inlinesOf = oncePerPart((part): readonly Inline[] =>
  blocksOf(part).flatMap((block) => [...inlinesOfBlock(block)]),
)

/** Remembers what was made of each part: a part never changes, and every rule and edition walks through it. */
function oncePerPart<Made>(make: (part: Text) => Made): (part: Text) => Made {
  const made = new WeakMap<Text, Made>()
  return (part) => {
    const known = made.get(part) ?? make(part)
    made.set(part, known)
    return known
  }
}

/** Every inline that stands in a block itself, not in a block within it. */
export function* inlinesOfBlock(block: Block): Generator<Inline> {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return yield* withinInlines(block.children)
    case 'table':
      yield* withinInlines(block.caption ?? [])
      for (const column of block.columns) yield* withinInlines(column.children)
      for (const row of block.rows)
        for (const cell of row.cells)
          yield* withinInlines([...(cell.header ?? []), ...cell.children])
      return
    case 'list':
    case 'quotation':
    case 'figure':
    case 'address':
    case 'thematicBreak':
      return
  }
}

function* within(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    if (block.type === 'list') for (const item of block.items) yield* within(item.children)
    if (block.type === 'quotation') yield* within(block.children)
  }
}

function* withinInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline
    if ('children' in inline) yield* withinInlines(inline.children)
  }
}
