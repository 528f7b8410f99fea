import type { Note, NoteReference, Part, Publication } from '../../publication/tree.ts'
import { notesOf } from '../../publication/walk.ts'

/**
 * The text of a part as it stands in one file with the others: a note's label that another part has too is preceded by
 * the part's name, as `[^next-steps-1]`; all else is as it was written.
 */
export function relabel(text: string, part: Part, shared: ReadonlySet<string>): string {
  return text.replace(/(?<!\\)\[\^([^\s\]]+)\]/g, (whole, label: string) =>
    shared.has(label.toLowerCase()) ? `[^${labelIn(part, label, shared)}]` : whole,
  )
}

/** The labels, in small letters, that more than one part of a publication gives to its notes: `[^a]` is `[^A]`. */
export function sharedLabels({ parts }: Publication): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const part of parts)
    for (const label of new Set(notesOf(part).map((note) => writtenLabel(note).toLowerCase())))
      seen.set(label, (seen.get(label) ?? 0) + 1)
  return new Set([...seen].filter(([, count]) => count > 1).map(([label]) => label))
}

/** The label of a part's note in the file of all parts. */
export const labelIn = (part: Part, label: string, shared: ReadonlySet<string>): string =>
  part.name && shared.has(label.toLowerCase()) ? `${part.name}-${label}` : label

/** The label of a note, or of a reference to it, as it was written: of a table's own note, `5:a`, with the table's number. */
export function writtenLabel(one: Note | NoteReference): string {
  const id = one.type === 'note' ? one.id : one.target
  const whole = id.replace(/^note-/, '')
  return whole === one.label ? whole : `${whole.slice(0, -one.label.length - 1)}:${one.label}`
}
