import { toCountable } from '../numbering/greatest.ts'
import { toShownNumber } from '../numbering/number-formats.ts'
import { PAGE_LABELS } from './kinds/structure.ts'
import type { Reading, Reference } from './reading.ts'
import { readNoteNumberings } from './sections.ts'
import type { StoryNote } from './story.ts'

type Kind = 'footnote' | 'endnote'

/** How notes are numbered where the file does not say (ISO/IEC 29500-1, 17.11.17 and 17.11.18). */
const USUAL: Readonly<Record<Kind, string>> = { footnote: 'decimal', endnote: 'lowerRoman' }

/** The label of each note of a kind that is referred to, as Word shows it: its own mark, or its number. */
export function toNoteLabels(
  { references, findings, sections, word }: Reading,
  kind: Kind,
): ReadonlyMap<StoryNote['text'], string> {
  const labels = new Map<StoryNote['text'], string>()
  const all = readNoteNumberings(word.related('settings')?.root)[kind]
  let [count, section, isTold] = [0, -1, false]
  for (const [note, reference] of referencesOf(references, kind)) {
    const {
      format = USUAL[kind],
      start = 1,
      restart,
    } = { ...all, ...sections[reference.section]?.[kind] }
    if (section === -1 || (restart === 'eachSect' && reference.section !== section))
      count = toCountable(start)
    section = reference.section
    if (restart === 'eachPage' && !isTold) {
      findings.push({ ...PAGE_LABELS, place: reference.place })
      isTold = true
    }
    if (reference.mark !== undefined) labels.set(note, reference.mark)
    else labels.set(note, toShownNumber(count++, format) ?? String(count - 1))
  }
  return labels
}

const referencesOf = (
  references: ReadonlyMap<StoryNote['text'], Reference>,
  kind: Kind,
): readonly (readonly [StoryNote['text'], Reference])[] =>
  [...references].filter(([note]) => note.startsWith(`${kind} `))
