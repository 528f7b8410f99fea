import type { Note, NoteReference, Part, Publication } from '../../../publication/tree.ts'
import { notesOf } from '../../../publication/walk.ts'

/**
 * The labels that must stand in one file for all parts: as they were written, but a label that another part has too follows
 * its part's name, `next-steps-1`.
 */
export function fileLabels({ parts }: Publication): (label: string, part: Part) => string {
  const bearers = Map.groupBy(
    parts.flatMap((part) =>
      notesOf(part).map((note) => ({ part, label: writtenLabel(note).toLowerCase() })),
    ),
    ({ label }) => label,
  )
  return (label, part) => {
    const others = bearers.get(label.toLowerCase())?.some((one) => one.part !== part) ?? false
    return others && part.name !== '' ? `${part.name}-${label}` : label
  }
}

/** A label as the source has it between `[^` and `]`: `1`; of a table's own note `5:a`, for its id is `note-5-a`. */
export function writtenLabel(one: Note | NoteReference): string {
  const id = (one.type === 'note' ? one.id : one.target).replace(/^note-/, '')
  if (id === one.label) return id
  return `${id.slice(0, id.lastIndexOf(`-${one.label}`))}:${one.label}`
}
