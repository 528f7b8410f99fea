import type { Account, Amendment, Move, NumberedLabel } from '../account.ts'
import { keyOf, type WordText } from '../place.ts'
import { type Amended, amend, type Change } from './amend.ts'
import { arrange } from './arrange.ts'
import { MARK, toMarkedWords } from './marks.ts'
import type { RawParagraph, RawReading, RawReference } from './raw.ts'
import { type NamedNote, nameNotes } from './references.ts'
import { toKey, toSeenWords } from './same.ts'

/** A word that the publication must have, or a reference to a note. */
export interface WantedWord {
  readonly text: string
  readonly key: string
  readonly paragraph: RawParagraph
  /** Whether it is of the number that Word shows before the paragraph. */
  readonly isLabel: boolean
  /** Of a reference, the note that it leads to. */
  readonly note?: NamedNote
}

/** What the publication must have, by the raw reading and the account. */
interface Wanted {
  readonly words: readonly WantedWord[]
  /** How many notes have words. */
  readonly notes: number
  /** Those notes, in the order in which they are referred to. */
  readonly texts: readonly WordText[]
  /** What stood in the raw text for each amendment, with its white space. */
  readonly found: ReadonlyMap<Amendment, string>
  /** What the account says that is not so. */
  readonly wrong: readonly (Amendment | Move | NumberedLabel)[]
}

/** The words of a Word file as the publication must have them, in its order. */
export function wantedOf(raw: RawReading, account: Account): Wanted {
  const { paragraphs, wrong: wrongMoves } = arrange(raw, account.moves)
  const read = amendAll(paragraphs, account)
  const notes = namesOfNotes(read)
  const known = new Set(paragraphs.map(({ place }) => keyOf(place)))
  const astray = [...account.labels, ...account.amendments].filter(
    ({ place }) => !known.has(keyOf(place)),
  )
  return {
    words: read.flatMap((paragraph) => toWanted(paragraph, notes)),
    notes: notes.size,
    texts: [...notes.keys()],
    found: new Map(
      read
        .flatMap(({ found }) => [...found])
        .flatMap(([change, text]) => (isAmendment(change) ? [[change, text] as const] : [])),
    ),
    wrong: [...wrongMoves, ...astray, ...read.flatMap(({ wrong }) => wrong.filter(isAmendment))],
  }
}

/** A paragraph as the publication must have it. */
interface ReadParagraph extends Amended {
  readonly paragraph: RawParagraph
  readonly labels: readonly NumberedLabel[]
}

function amendAll(paragraphs: readonly RawParagraph[], account: Account): readonly ReadParagraph[] {
  const amendments = Map.groupBy(account.amendments, ({ place }) => keyOf(place))
  const labels = Map.groupBy(account.labels, ({ place }) => keyOf(place))
  return paragraphs.map((paragraph) => {
    const key = keyOf(paragraph.place)
    const own = amendments.get(key) ?? []
    const read = withoutLinked(paragraph, own)
    const all = [...marksOf(read), ...own]
    return { paragraph: read, labels: labels.get(key) ?? [], ...amend(paragraph.text, all) }
  })
}

/** A reference to a note of another part is a link, and its words are what is written for it: it is no reference any more. */
function withoutLinked(paragraph: RawParagraph, amendments: readonly Amendment[]): RawParagraph {
  const linked = amendments.filter(({ reason }) => reason === 'noteOfPart')
  if (linked.length === 0) return paragraph
  const isAt = ({ offset }: RawReference, { offset: from, found }: Amendment): boolean =>
    from <= offset && offset <= from + found.length
  const references = [...paragraph.references]
  for (const link of linked) {
    const at = references.findIndex((reference) => isAt(reference, link))
    if (at >= 0) references.splice(at, 1)
  }
  return { ...paragraph, references }
}

/** References to notes are put into the text as marks. */
const marksOf = ({ place, references }: RawParagraph): readonly Change[] =>
  references.map(({ offset }) => ({ place, offset, found: '', written: MARK }))

const isAmendment = (change: Change): change is Amendment => 'reason' in change

function namesOfNotes(read: readonly ReadParagraph[]): ReadonlyMap<WordText, NamedNote> {
  const notes = read.filter(({ paragraph }) => paragraph.place.text !== 'body')
  const texts = Map.groupBy(notes, ({ paragraph }) => paragraph.place.text)
  const toWords = (paragraph: ReadParagraph): readonly string[] =>
    toWanted(paragraph, new Map()).map(({ text }) => text)
  return nameNotes([...texts].map(([note, paragraphs]) => [note, paragraphs.flatMap(toWords)]))
}

function toWanted(
  { paragraph, labels, text }: ReadParagraph,
  notes: ReadonlyMap<WordText, NamedNote>,
): readonly WantedWord[] {
  const label = labels.flatMap((one) => toSeenWords(one.text))
  const toWord = (word: string): WantedWord => ({
    text: word,
    key: toKey(word),
    paragraph,
    isLabel: false,
  })
  const words = toMarkedWords(text).flatMap((marked) => {
    if ('word' in marked) return toWord(marked.word)
    const note = notes.get(paragraph.references[marked.mark]?.note ?? 'body')
    return note ? { ...toWord(note.name), note } : []
  })
  return [...label.map((word) => ({ ...toWord(word), isLabel: true })), ...words]
}
