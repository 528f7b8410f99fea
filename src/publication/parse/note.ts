import type { Note } from '../tree.ts'
import type { ToBlocks } from './blocks.ts'
import type { Element } from './grammar/markdown.ts'
import { type Parsing, positionOf } from './parsing.ts'

/** The id of the note with this label: `note-1`; of a table's own note `5:a`, `note-5-a`. */
export const toNoteId = (label: string): string => `note-${label.replaceAll(':', '-')}`

/** The label of a note as it is printed: of a table's own note `5:a`, `a`. */
export const toPrintedLabel = (label: string): string => label.slice(label.lastIndexOf(':') + 1)

/** Tells whether a label is that of a table's own note: the table's number, a colon, and what is printed. */
export const isTableLabel = (label: string): boolean => /^[^:]+:[^:]+$/.test(label)

/** The label of a note's element, as the source has it. */
export const labelOf = (element: Element): string => String(element.token.meta?.label)

/** A note with its blocks. */
export function toNote(element: Element, parsing: Parsing, toBlocks: ToBlocks): Note {
  const label = labelOf(element)
  return {
    type: 'note',
    id: toNoteId(label),
    label: toPrintedLabel(label),
    children: toBlocks(element.children, parsing, 1),
    position: positionOf(element, parsing),
  }
}
