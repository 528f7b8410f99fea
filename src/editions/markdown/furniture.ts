import type { Block, Inline, Part, Publication } from '../../publication/tree.ts'
import { labelIn, sharedLabels } from './labels.ts'

/** The labels of notes, where they are referred to and where they stand, and the alternative texts of pictures. */
export function expectFurniture(publication: Publication): readonly string[] {
  const shared = sharedLabels(publication)
  return publication.parts.flatMap((part) => {
    const named = (label: string): string => `[^${labelIn(part, label, shared)}]`
    return partFurniture(part, named)
  })
}

type Named = (label: string) => string

const partFurniture = ({ children, notes }: Part, named: Named): readonly string[] => [
  ...children.flatMap((block) => blockFurniture(block, named)),
  ...notes.flatMap((note) => [
    `${named(note.label)}:`,
    ...note.children.flatMap((block) => blockFurniture(block, named)),
  ]),
]

function blockFurniture(block: Block, named: Named): readonly string[] {
  const within = (inlines: readonly Inline[]): readonly string[] => references(inlines, named)
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return within(block.children)
    case 'list':
      return block.items.flatMap(({ children }) =>
        children.flatMap((child) => blockFurniture(child, named)),
      )
    case 'quotation':
      return block.children.flatMap((child) => blockFurniture(child, named))
    case 'figure':
      return [block.alternative]
    case 'table': {
      const cells = block.rows.flatMap(({ cells }) => cells)
      const head = [block.caption ?? [], ...block.columns.map(({ children }) => children)]
      return [
        ...head.flat(),
        ...cells.flatMap((cell) => [...(cell.header ?? []), ...cell.children]),
      ].flatMap((inline) => within([inline]))
    }
    case 'address':
    case 'thematicBreak':
      return []
  }
}

const references = (inlines: readonly Inline[], named: Named): readonly string[] =>
  inlines.flatMap((inline) => {
    if (inline.type === 'noteReference') return [named(inline.label)]
    return 'children' in inline ? references(inline.children, named) : []
  })
