import { cellText } from '../../publication/tables.ts'
import type { Block, DefinitionItem, Inline, ListItem } from '../../publication/tree.ts'
import { cellsOf } from '../../publication/walk.ts'
import { toPlainText } from '../../publication/words.ts'

/**
 * The lines in which a block is read. The number of a paragraph stands apart, so that it can hang; a figure is found by
 * what it shows too; a table is found by its rows, but for one within something else.
 */
export function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [toText(block.children)]
    case 'paragraph':
      return [labelled(block.id ? '' : block.label, toText(block.children))]
    case 'list':
      return block.items.flatMap(linesOfItem)
    case 'definitionList':
      return block.items.flatMap(linesOfDefinition)
    case 'quotation':
      return [...block.children.flatMap(linesOf), toText(block.source ?? [])]
    case 'box':
      return [toText(block.title ?? []), ...block.children.flatMap(linesWithin)]
    case 'figure':
      return [toText(block.caption ?? []), block.alternative, ...block.foot.flatMap(linesOf)]
    case 'address':
    case 'signature':
      return block.lines
    case 'table':
    case 'thematicBreak':
      return []
  }
}

/** What a picture within a sentence shows is found too. */
const toText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.type === 'image' ? inline.alternative : toPlainText([inline])))
    .join('')

/** A numbered paragraph within something else, and a table there, are found with that. */
function linesWithin(block: Block): readonly string[] {
  if (block.type === 'paragraph') return [labelled(block.label, toText(block.children))]
  if (block.type !== 'table') return linesOf(block)
  return [toText(block.caption ?? []), ...cellsOf(block).map(cellText)]
}

function linesOfItem({ label, children }: ListItem): readonly string[] {
  const [first = '', ...others] = children.flatMap(linesWithin)
  return [labelled(label, first), ...others]
}

const linesOfDefinition = ({ terms, definitions }: DefinitionItem): readonly string[] => [
  terms.map(toText).join(', '),
  ...definitions.flat().flatMap(linesWithin),
]

const labelled = (label: string | undefined, text: string): string =>
  `${label ?? ''} ${text}`.trim()
