import type { Publication } from '../../publication/tree.ts'
import { toPrintedDate } from '../dates.ts'
import { tidy } from './bracket.ts'
import { AXIS, WIDTH } from './columns.ts'
import { type CopyKind, endNoteOf, noteOf } from './note.ts'
import { ourWords } from './our-words.ts'
import type { Copy } from './setting.ts'
import { keepNext, type Stanza, stanza } from './stanza.ts'
import { tieChunks } from './tied.ts'
import { DOUBLE, underline } from './underline.ts'
import { fill, fillHung } from './wrap.ts'

/** The words of the block that opens a copy; the note in brackets is its end. */
export interface OpeningWords {
  readonly publisher: string
  readonly title: string
  /** Who wrote it, each on a line, and when. */
  readonly origin: readonly string[]
  /** The statements of the note, each on a line. */
  readonly note: readonly string[]
}

/** What stands before the text: who published what, who wrote it and when, and what this copy is. */
export function openingWordsOf(publication: Publication, kind: CopyKind, copy: Copy): OpeningWords {
  const { publisher, title, creator = [], date, language } = publication.frontMatter
  return {
    publisher: tidy(publisher),
    title: tidy(title),
    origin: [creator, toPrintedDate(date, language)].flat().map(tidy),
    note: noteOf(publication, kind, copy),
  }
}

/**
 * The opening block as stanzas; all but the title and the note without brackets, so that its form shows its end. A note
 * that is longer than a page is divided, and no empty line is in it.
 */
export function setOpening(
  { publisher, title, origin, note }: OpeningWords,
  language: string,
): readonly Stanza[] {
  const lines = (words: string): readonly string[] =>
    fill(tieChunks(words.split(' '), language), AXIS, WIDTH)
  const whole = [
    stanza(lines(publisher), 0),
    stanza(underline(lines(title), DOUBLE, AXIS), 1),
    stanza(origin.flatMap(lines), 1),
  ].map((one) => ({ ...one, within: 'never' as const }))
  return [...whole, setStatements(note, 1, language)].flatMap((one) => keepNext([one]))
}

/** What stands after the text, two empty lines below it. */
export const setEndNote = (publication: Publication, copy: Copy): readonly Stanza[] => [
  setStatements(endNoteOf(publication, copy), 2, publication.frontMatter.language),
]

function setStatements(note: readonly string[], space: number, language: string): Stanza {
  const lines = note.flatMap((words) => fillHung(tieChunks(ourWords(words), language), AXIS, WIDTH))
  return { ...stanza(lines, space), within: 'if need be' }
}
