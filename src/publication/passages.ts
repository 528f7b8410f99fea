import type { Position } from '../message/message.ts'
import { SECTION } from './opening.ts'
import type { Block, Box, Figure, Heading, Inline, Note, Paragraph, Part, Table } from './tree.ts'
import { toPlainText } from './words.ts'

/**
 * What is cited, found and copied as one: a paragraph with the lists, quotations and addresses that belong to it,
 * or a heading, table, figure, box or note.
 */
export interface Passage {
  /** The permalink's fragment; '' for a passage that cannot be cited, as a rule between sections. */
  readonly id: string
  /** `Paragraph 7.2`; `Paragraph [6]` where the count is ours; `Table 7.1`. */
  readonly label: string
  readonly kind: 'heading' | 'paragraph' | 'table' | 'figure' | 'box' | 'note' | 'other'
  readonly blocks: readonly Block[]
  /** What is printed before it, of a note: `4`. */
  readonly noteLabel?: string
  readonly position: Position
}

/** The passages of a part in order: each block and note of the part is in one of them. */
export function passagesOf(part: Pick<Part, 'children' | 'notes'>): readonly Passage[] {
  const passages: Gathered[] = []
  for (const block of part.children) {
    const last = passages.at(-1)
    if (belongsToParagraph(block) && last?.kind === 'paragraph') last.blocks.push(block)
    else passages.push(toPassage(block))
  }
  return [...passages, ...part.notes.map(noteToPassage)]
}

/** The count that we give to a paragraph without a number: 6 for `para-6`. */
export const countOf = (paragraph: Paragraph): string => paragraph.id?.replace('para-', '') ?? ''

const BELONGING: ReadonlySet<Block['type']> = new Set([
  'list',
  'definitionList',
  'quotation',
  'address',
  'signature',
])

const belongsToParagraph = (block: Block): boolean =>
  BELONGING.has(block.type) || (block.type === 'paragraph' && block.id === undefined)

/** A passage that blocks are still put to. */
interface Gathered extends Passage {
  readonly blocks: Block[]
}

function toPassage(block: Block): Gathered {
  const { position } = block
  const blocks = [block]
  switch (block.type) {
    case 'heading':
      return { id: block.id, label: headingLabel(block), kind: 'heading', blocks, position }
    case 'paragraph':
      return {
        id: block.id ?? '',
        label: paragraphLabel(block),
        kind: block.id === SECTION ? 'heading' : 'paragraph',
        blocks,
        position,
      }
    case 'table':
      return { id: block.id, label: tableLabel(block), kind: 'table', blocks, position }
    case 'figure':
      return { id: block.id, label: figureLabel(block), kind: 'figure', blocks, position }
    case 'box':
      return { id: block.id, label: boxLabel(block), kind: 'box', blocks, position }
    case 'list':
    case 'definitionList':
    case 'quotation':
    case 'address':
    case 'signature':
      return { id: '', label: 'Text before the first paragraph', kind: 'other', blocks, position }
    case 'thematicBreak':
      return { id: '', label: 'Rule', kind: 'other', blocks, position }
  }
}

/** A note as the passage that it is. */
export const noteToPassage = (note: Note): Passage => ({
  id: note.id,
  label: `Note ${note.label}`,
  kind: 'note',
  blocks: note.children,
  noteLabel: note.label,
  position: note.position,
})

const headingLabel = (heading: Heading): string => `Heading at line ${heading.position.line}`

function paragraphLabel(paragraph: Paragraph): string {
  const { id, number, scope } = paragraph
  if (id === SECTION) return 'The line that names the section'
  if (number === undefined) return `Paragraph [${countOf(paragraph)}]`
  return scope ? `Paragraph ${number} of ${scope.name}` : `Paragraph ${number}`
}

/** `Table 7.1`, as its caption has it; `Table at line 12` where it has no number. */
export const tableLabel = ({ number, caption = [], position }: Table): string =>
  number ? captionLabel(caption, `Table ${number}`) : `Table at line ${position.line}`

const figureLabel = ({ caption = [] }: Figure): string => captionLabel(caption, 'Figure')

/** The words of a caption up to its number, as `Figure 3`; `otherwise` where it has none. */
export const captionLabel = (caption: readonly Inline[], otherwise: string): string =>
  /^\p{L}[\p{L}. ]*?\s[^\s:]*[\dA-Z][^\s:.]*(?:\.[^\s:.]+)*/u.exec(toPlainText(caption))?.[0] ??
  otherwise

const boxLabel = ({ title, kind, position }: Box): string =>
  title ? (toPlainText(title).split(': ')[0] ?? '') : `${kind} at line ${position.line}`
