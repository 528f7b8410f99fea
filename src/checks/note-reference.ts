import type { Position } from '../message/message.ts'
import type { Inline, Note, Part } from '../publication/tree.ts'
import { blocksOf, inlinesOf, inlinesWithin, notesOf } from '../publication/walk.ts'
import { isBlank } from '../publication/words.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'
import { findSigns, type Sign } from './signs/sign.ts'

/** Each reference has its note, each note a reference and a label of its own: a reader can go there and back. */
export const noteReference: Rule = { name: 'note-reference', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  const referred = countTargets(inlinesOf(part))
  yield* findSigns(part, SIGNS)
  yield* referencesInFiles(part)
  yield* strayNotes(part, referred)
  const seen = new Set<string>()
  const folded = new Map<string, string>()
  for (const labelled of labelledNotes(part)) {
    const { note, label } = labelled
    const named = { name: `[^${label}]`, position: note.position }
    if (BAD_LABEL.test(label)) yield badLabel(named)
    else if (seen.has(note.id)) yield writtenTwice(named)
    else if (folded.has(withoutCase(note.id))) yield alike(named, folded.get(withoutCase(note.id)))
    else if (!referred.has(note.id)) yield neverReferred(named)
    else if (isWordless(note)) yield wordless(named)
    seen.add(note.id)
    folded.set(withoutCase(note.id), named.name)
  }
}

/** Notes of a table that are referred to elsewhere: they are set under their table, or at the end of the part. */
function* strayNotes(part: Part, referred: ReadonlyMap<string, number>): Generator<Finding> {
  const tables = blocksOf(part).filter((block) => block.type === 'table')
  for (const table of tables.filter(({ notes }) => notes.length > 0)) {
    const own = countTargets(inlinesWithin([{ ...table, notes: [] }]))
    for (const note of table.notes)
      if (referred.get(note.id) !== own.get(note.id)) yield referredElsewhere(note)
  }
  for (const note of part.notes)
    if (toWritten(note) !== note.label && referred.has(note.id)) yield referredElsewhere(note)
}

/** How often each note is referred to, by its id. */
function countTargets(inlines: Iterable<Inline>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const inline of inlines)
    if (inline.type === 'noteReference')
      counts.set(inline.target, (counts.get(inline.target) ?? 0) + 1)
  return counts
}

/** What a cell of a file refers to; in a text, a reference without a note is no reference to the parser. */
function* referencesInFiles(part: Part): Generator<Finding> {
  const known = new Set(notesOf(part).map(({ id }) => id))
  for (const table of blocksOf(part)) {
    if (table.type !== 'table' || !table.file) continue
    const cells = [...table.head, ...table.rows].flatMap(({ cells }) => cells)
    for (const inline of inlinesWithin(cells.flatMap(({ children }) => children))) {
      if (inline.type !== 'noteReference' || known.has(inline.target)) continue
      yield {
        ...noSuchNote(`[^${toWritten({ ...inline, id: inline.target })}]`),
        position: table.position,
      }
    }
  }
}

/** A note, and its label as it is written: `1`, or `5:a` for one of a table's own. */
interface Labelled {
  readonly note: Note
  readonly label: string
}

function labelledNotes(part: Part): readonly Labelled[] {
  return [
    ...blocksOf(part).flatMap((block) =>
      block.type === 'table'
        ? block.notes.map((note) => ({ note, label: `${block.number ?? ''}:${note.label}` }))
        : [],
    ),
    ...part.notes.map((note) => ({ note, label: toWritten(note) })),
  ]
}

/** Marks that no address may hold, or that a program may take for its own: a label is part of a permalink. */
const BAD_LABEL = /["'`<>&%#?\\{}|^[\]]/

/** A note as messages call it, and where it is written. */
interface Named {
  readonly name: string
  readonly position: Position
}

const isWordless = ({ children }: Note): boolean =>
  children.every((block) => block.type === 'paragraph' && isBlank(block.children))

/** A reference without a note is plain text to the parser. */
const SIGNS: readonly Sign[] = [
  {
    pattern: /\[\^[^\]\s]{1,200}\]/g,
    marks: '^',
    toFinding: (words) => noSuchNote(words),
  },
  { pattern: /\^\[/g, marks: '^', toFinding: () => withinSentence },
]

/** The label of a note as it is written: of a table's own, with the id `note-5-a` and the label `a`, `5:a`. */
const toWritten = ({ id, label }: Pick<Note, 'id' | 'label'>): string =>
  id === `note-${label}` ? label : `${id.slice('note-'.length, -`-${label}`.length)}:${label}`

const referredElsewhere = (note: Note): Finding => ({
  severity: 'warning',
  reason: `The note [^${toWritten(note)}] is a table's own, and something else refers to it`,
  hint: 'refer to it in that table alone; write another note for what stands elsewhere',
  position: note.position,
})

const noSuchNote = (reference: string): Finding => ({
  reason: `There is no note ${reference} in this part`,
  hint: `write it on a line of its own: ${reference}: …`,
})

const withinSentence: Finding = {
  reason: 'A note stands within the sentence',
  hint: 'write [^1] here, and on a line of its own [^1]: …',
}

const badLabel = ({ name, position }: Named): Finding => ({
  reason: `The label of the note ${name} holds a mark that no address may hold`,
  hint: 'name it with letters and digits, or with a sign such as *, here and where it is referred to',
  position,
})

const wordless = ({ name, position }: Named): Finding => ({
  reason: `The note ${name} says nothing`,
  hint: `write its words after ${name}:, or take it and what refers to it out`,
  position,
})

const writtenTwice = ({ name, position }: Named): Finding => ({
  reason: `The note ${name} is written twice`,
  hint: 'give one of the two another label',
  position,
})

const alike = ({ name, position }: Named, first = ''): Finding => ({
  reason: `The notes ${first} and ${name} differ in capital letters alone, which other programs take for one`,
  hint: `give one of the two another label, here and where it is referred to`,
  position,
})

/** As readers of Markdown compare labels (CommonMark, 6.3). */
const withoutCase = (id: string): string => id.toLowerCase().toUpperCase()

const neverReferred = ({ name, position }: Named): Finding => ({
  reason: `Nothing refers to the note ${name}`,
  hint: `write ${name} where the note belongs, or take the note out`,
  position,
})
