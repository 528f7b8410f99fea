import type { Publication } from '../../publication/tree.ts'
import { toPublishedLine } from '../versions.ts'
import { tidy } from './bracket.ts'
import { joinDashes } from './chunks.ts'
import { AXIS, WIDTH } from './columns.ts'
import { type CopyKind, endNoteOf, noteOf, standingOf } from './note.ts'
import { ourWords } from './our-words.ts'
import type { Copy } from './setting.ts'
import { keepNext, type Stanza, stanza } from './stanza.ts'
import { tieChunks } from './tied.ts'
import { DOUBLE, underline } from './underline.ts'
import { changesOf, earlierNoteOf } from './versions.ts'
import { fill, fillHung } from './wrap.ts'

/** The words of the block that opens a copy; the note in brackets is its end. */
export interface OpeningWords {
  /** That it is superseded or withdrawn, which stands first; none where it is neither. */
  readonly standing: readonly string[]
  /** What an earlier text says of itself before all else, each statement on a line. */
  readonly earlier: readonly string[]
  readonly publisher: string
  readonly title: string
  /** Who wrote it, each on a line, and when. */
  readonly origin: readonly string[]
  /** The statements of the note, each on a line. */
  readonly note: readonly string[]
}

/** What stands before the text: who published what, who wrote it and when, and what this copy is. */
export function openingWordsOf(publication: Publication, kind: CopyKind, copy: Copy): OpeningWords {
  const { publisher, title, creator = [] } = publication.frontMatter
  return {
    standing: standingOf(publication, copy),
    earlier: earlierNoteOf(publication, copy),
    publisher: tidy(publisher),
    title: tidy(title),
    origin: [creator, toPublishedLine(publication)].flat().map(tidy),
    note: noteOf(publication, kind, copy),
  }
}

/**
 * The opening block as stanzas; all but the title and the note without brackets, so that its form shows its end. A note
 * that is longer than a page is divided, and no empty line is in it.
 */
export function setOpening(
  { standing, earlier, publisher, title, origin, note }: OpeningWords,
  language: string,
): readonly Stanza[] {
  const lines = (words: string): readonly string[] =>
    fill(tieChunks(words.split(' '), language), AXIS, WIDTH)
  const before = [standing, earlier]
    .filter((one) => one.length > 0)
    .map((one, index) => setStatements(one, Math.min(index, 1), language))
  const whole = [
    stanza(lines(publisher), Math.min(before.length, 1)),
    stanza(underline(lines(title), DOUBLE, AXIS), 1),
    stanza(origin.flatMap(lines), 1),
  ].map((one) => ({ ...one, within: 'never' as const }))
  return [...before, ...whole, setStatements(note, 1, language)].flatMap((one) => keepNext([one]))
}

/** What stands after the text, two empty lines below it: what was changed since it was published, and a note. */
export function setEndNote(publication: Publication, copy: Copy): readonly Stanza[] {
  const { language } = publication.frontMatter
  const changes = changesOf(publication, copy).flatMap(({ lines, leads }, index) => {
    const set = [setStatements(lines, index === 0 ? 2 : 1, language)]
    return leads ? keepNext(set) : set
  })
  return [...changes, setStatements(endNoteOf(publication, copy), 2, language)]
}

function setStatements(note: readonly string[], space: number, language: string): Stanza {
  const lines = note.flatMap((words) =>
    fillHung(joinDashes(tieChunks(ourWords(words), language)), AXIS, WIDTH),
  )
  return { ...stanza(lines, space), within: 'if need be' }
}
