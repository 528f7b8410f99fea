import type { Block, ListItem } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'

/**
 * The lines in which a block is read. The number of a paragraph stands apart, so that it can hang; a figure is found by
 * what it shows too; a table is found by its rows.
 */
export function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [toPlainText(block.children)]
    case 'paragraph':
      return [labelled(block.id ? '' : block.label, toPlainText(block.children))]
    case 'list':
      return block.items.flatMap(linesOfItem)
    case 'quotation':
      return block.children.flatMap(linesOf)
    case 'figure':
      return [block.caption ?? '', block.alternative]
    case 'address':
      return block.lines
    case 'table':
    case 'thematicBreak':
      return []
  }
}

function linesOfItem({ label, children }: ListItem): readonly string[] {
  const [first = '', ...others] = children.flatMap(linesOf)
  return [labelled(label, first), ...others]
}

const labelled = (label: string | undefined, text: string): string =>
  `${label ?? ''} ${text}`.trim()
