import type { WordPlace } from '../place.ts'
import type { Story, StoryNote } from '../story/story.ts'
import * as kinds from './kinds.ts'
import type { Record } from './record.ts'
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

export function makeNotes({ notes }: Story, record: Record): Notes {
  const known = new Map(notes.map((note) => [note.text, note]))
  const given = new Map<string, Given>()
  const waiting: Given[] = []
  const give = (note: StoryNote, part: string, place?: WordPlace): Given => {
    const wanted = note.label.replace(BAD, '') || '*'
    const taken = [...given.values()].filter((other) => other.part === part)
    let label = wanted
    for (let count = 2; taken.some((other) => other.label === label); count++)
      label = `${wanted}-${count}`
    if (label !== note.label)
      record.tell(kinds.noteLabel, { ...(place && { place }), words: note.label })
    const found = { note, label, part }
    given.set(note.text, found)
    waiting.push(found)
    return found
  }
  return {
    refer(text, part, place) {
      const note = known.get(text)
      if (!note) return { type: 'none' }
      const found = given.get(text) ?? give(note, part, place)
      if (found.part === part) return { type: 'reference', label: found.label }
      record.tell(kinds.noteElsewhere, { place, words: found.label })
      return { type: 'link', label: found.label, address: `${found.part}#note-${found.label}` }
    },
    next: (part) => take(waiting, part),
    rest: (part) => {
      for (const note of notes) {
        if (given.has(note.text)) continue
        const [first] = note.blocks
        record.tell(kinds.noteUnreferred, {
          ...(first && { place: first.place }),
          words: note.label,
        })
        give(note, part, first?.place)
      }
      return take(waiting, part)
    },
  }
}

function take(waiting: Given[], part: string): readonly LabelledNote[] {
  const own = waiting.filter((one) => one.part === part)
  waiting.splice(0, waiting.length, ...waiting.filter((one) => one.part !== part))
  return own
}
