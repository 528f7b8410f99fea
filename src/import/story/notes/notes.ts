import type { Element } from '@xmldom/xmldom'
import { attributeOf, elementsOf } from '../../package/elements.ts'
import { readBlocks } from '../blocks/blocks.ts'
import { MISSING_NOTE, NEW_LABEL, OWN_MARK, UNUSED_NOTE } from '../kinds/structure.ts'
import { wordsOf } from '../raw.ts'
import { createFlow, type Reading } from '../reading.ts'
import { tellOf } from '../scope.ts'
import type { StoryNote } from '../story.ts'
import { toNoteLabels } from './note-labels.ts'
import { withoutMark } from './note-marks.ts'

type Kind = 'footnote' | 'endnote'

/** Reads the notes that are referred to, in that order; of the others it is told that they are left out. */
export function readNotes(reading: Reading): readonly StoryNote[] {
  const notes = new Map<StoryNote['text'], StoryNote>()
  const elements = {
    footnote: elementsOfNotes(reading, 'footnote'),
    endnote: elementsOfNotes(reading, 'endnote'),
  }
  // A note may refer to another, which then is read after it.
  for (const [text] of reading.references) {
    const kind: Kind = text.startsWith('footnote') ? 'footnote' : 'endnote'
    const found = elements[kind].get(text)
    if (found) notes.set(text, { text, label: '', blocks: readNote(reading, text, found) })
    else reading.findings.push(toMissing(reading, text))
  }
  for (const kind of ['footnote', 'endnote'] as const)
    for (const [text, found] of elements[kind]) if (!notes.has(text)) leaveOut(reading, text, found)
  return withLabels(reading, [...notes.values()])
}

/** A note, and the part that it stands in. */
interface Found {
  readonly element: Element
  readonly part: string
}

/** Notes of other types are the lines that Word draws above notes (ISO/IEC 29500-1, 17.18.33). */
function elementsOfNotes({ word }: Reading, kind: Kind): ReadonlyMap<StoryNote['text'], Found> {
  const found = word.related(`${kind}s`)
  return new Map(
    [...elementsOf(found?.root)]
      .filter((note) => /^(?:normal)?$/.test(attributeOf(note, 'type') ?? ''))
      .map((element) => [
        `${kind} ${attributeOf(element, 'id') ?? ''}`,
        { element, part: found?.part ?? '' },
      ]),
  )
}

function readNote(
  reading: Reading,
  text: StoryNote['text'],
  { element, part }: Found,
): StoryNote['blocks'] {
  return readBlocks(elementsOf(element), { flow: createFlow(reading, text, part) })
}

function leaveOut(reading: Reading, text: StoryNote['text'], { element, part }: Found): void {
  const scope = { flow: createFlow(reading, text, part) }
  const words = wordsOf(element)
  if (words.trim()) tellOf(scope, UNUSED_NOTE, words.trim())
  readBlocks(elementsOf(element), { ...scope, leftOut: 'unusedNote' })
}

const toMissing = ({ references }: Reading, text: StoryNote['text']) => {
  const place = references.get(text)?.place
  return { ...MISSING_NOTE, ...(place && { place }) }
}

/** Endnotes that would have the labels of footnotes have `e` before them. */
function withLabels(reading: Reading, notes: readonly StoryNote[]): readonly StoryNote[] {
  const [footnotes, endnotes] = (['footnote', 'endnote'] as const).map((kind) =>
    toNoteLabels(reading, kind),
  )
  const used = new Set(footnotes?.values())
  const isDouble = [...(endnotes ?? [])].some(
    ([text, label]) => used.has(label) && !isMarked(reading, text),
  )
  if (isDouble) reading.findings.push(NEW_LABEL)
  return notes.map((note) => {
    const label = footnotes?.get(note.text) ?? endnotes?.get(note.text) ?? ''
    const isNew = isDouble && note.text.startsWith('endnote') && !isMarked(reading, note.text)
    if (!isMarked(reading, note.text)) return { ...note, label: isNew ? `e${label}` : label }
    const place = reading.references.get(note.text)?.place
    reading.findings.push({ ...OWN_MARK, ...(place && { place }), words: label })
    return { ...note, label, blocks: withoutMark(note.blocks, label, reading) }
  })
}

const isMarked = ({ references }: Reading, text: StoryNote['text']): boolean =>
  references.get(text)?.mark !== undefined
