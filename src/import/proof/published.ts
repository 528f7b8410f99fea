import { type Place, type Run, runsOf } from '../../publication/runs.ts'
import type { Inline, Note, Part, Publication } from '../../publication/tree.ts'
import { notesOf } from '../../publication/walk.ts'
import type { LabelledNote } from './note-labels.ts'
import { type NamedNote, nameNotes } from './references.ts'
import { toKey, toSeenWords } from './same.ts'

/** A word of the publication, or a reference to a note, and where it stands. */
export interface PublishedWord {
  readonly text: string
  readonly key: string
  readonly place: Place
  /** Of a reference, the note that it leads to. */
  readonly note?: NamedNote
}

/** What a publication has. */
export interface Published {
  readonly words: readonly PublishedWord[]
  /** How many notes have words; undefined where tables have notes of their own, which stand out of the order of the others. */
  readonly notes: number | undefined
  /** The labels of those notes, in their order. */
  readonly labels: readonly LabelledNote[]
}

/** The words of a publication: those of all parts, then those of all notes. */
export function publishedOf({ parts }: Publication): Published {
  const all = parts.flatMap((part) => notesOf(part).map((note) => ({ part, note })))
  const notes = nameNotes(all.map(({ part, note }) => [note, wordsOf(note, part)] as const))
  const texts = parts.flatMap((part) => toPublished(part, { ...part, notes: [] }, notes))
  const ends = parts.flatMap((part) => toPublished(part, { ...part, children: [] }, notes))
  const hasOthers = parts.some((part) => part.notes.length < notesOf(part).length)
  return {
    words: [...texts, ...ends],
    notes: hasOthers ? undefined : notes.size,
    labels: [...notes.keys()],
  }
}

const wordsOf = (note: Note, part: Part): readonly string[] =>
  runsOf({ ...part, children: [], notes: [note] }).flatMap(({ text }) => toSeenWords(text))

/** The words of a part or a piece of it, and references to its notes, each after the word that it stands in. */
function toPublished(
  part: Part,
  piece: Part,
  notes: ReadonlyMap<Note, NamedNote>,
): readonly PublishedWord[] {
  const named = new Map(notesOf(part).map((note) => [note.id, notes.get(note)]))
  const afterInline = (inline: Inline): readonly string[] =>
    inline.type === 'noteReference' && named.get(inline.target) ? [inline.target] : []
  const toWords = ({ text, furniture, place }: Run): readonly PublishedWord[] => {
    const note = furniture ? named.get(text) : undefined
    const words = note ? [note.name] : toSeenWords(text)
    return words.map((word) => ({ text: word, key: toKey(word), place, ...(note && { note }) }))
  }
  return runsOf(piece, { afterInline }).flatMap(toWords)
}
