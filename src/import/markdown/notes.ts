import type { WordPlace } from '../place.ts'
import type { Story, StoryNote } from '../story/story.ts'
import * as kinds from './kinds.ts'
import type { Ledger } from './ledger.ts'
import type { NoteMark } from './writing.ts'

/** Gives out the notes of a story, each to the part that refers to it first. */
export interface Notes {
  /** A reference that stands in a part. */
  refer(note: StoryNote['text'], part: string, place: WordPlace): NoteMark
  /** The notes of a part that have been referred to since it was last asked, in their order, with their labels. */
  next(part: string): readonly LabelledNote[]
  /** Those that nothing refers to, which the last part takes. */
  rest(part: string): readonly LabelledNote[]
}

/** A note of the story, and its label in the publication: `1`, `*-2`. */
export interface LabelledNote {
  readonly note: StoryNote
  readonly label: string
}

/** What is known of a note that was referred to. */
interface Given extends LabelledNote {
  readonly part: string
}

/** Marks that no label may hold, since it is part of an address. */
const BAD = /["'`<>&%#?\\{}|^[\]\s:]/g

/** The notes of a story, none of which is given out yet. */
export function makeNotes({ notes }: Story, ledger: Ledger): Notes {
  const known = new Map(notes.map((note) => [note.text, note]))
  const given = new Map<string, Given>()
  const waiting = new Map<string, Given[]>()
  const freeLabel = makeLabels()
  const give = (note: StoryNote, part: string, place?: WordPlace): Given => {
    const label = freeLabel(note.label.replace(BAD, '') || '*', part)
    if (label !== note.label)
      ledger.tell(kinds.noteLabel, { ...(place && { place }), words: note.label })
    const found = { note, label, part }
    given.set(note.text, found)
    const own = waiting.get(part)
    if (own) own.push(found)
    else waiting.set(part, [found])
    return found
  }
  const take = (part: string): readonly LabelledNote[] => {
    const own = waiting.get(part) ?? []
    waiting.delete(part)
    return own
  }
  return {
    refer(text, part, place) {
      const note = known.get(text)
      if (!note) return { type: 'none' }
      const found = given.get(text) ?? give(note, part, place)
      if (found.part === part) return { type: 'reference', label: found.label }
      ledger.tell(kinds.noteElsewhere, { place, words: found.label })
      return { type: 'link', label: found.label, address: `${found.part}#note-${found.label}` }
    },
    next: take,
    rest: (part) => {
      for (const note of notes) {
        if (given.has(note.text)) continue
        const [first] = note.blocks
        ledger.tell(kinds.noteUnreferred, {
          ...(first && { place: first.place }),
          words: note.label,
        })
        give(note, part, first?.place)
      }
      return take(part)
    },
  }
}

/** Gives each note of a part a label of its own: `*`, `*-2`, `*-3`. */
function makeLabels(): (wanted: string, part: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (wanted, part) => {
    const keyOf = (label: string): string => `${part} ${label}`
    let count = counts.get(keyOf(wanted)) ?? 1
    let label = wanted
    for (; taken.has(keyOf(label)); label = `${wanted}-${count}`) count += 1
    counts.set(keyOf(wanted), count)
    taken.add(keyOf(label))
    return label
  }
}
