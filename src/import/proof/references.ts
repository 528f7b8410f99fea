import { MARK } from './marks.ts'

/** A note as references name it. */
export interface NamedNote {
  /** By its own words: `[note: In 1911, as the lease says.]`. */
  readonly name: string
  /** Its place among the notes that have words, from 0. */
  readonly order: number
}

/** So many words of a note tell which one it is. */
const OPENING = 6

/** Names notes by their words; one without words has no name, and references to it are nothing. */
export function nameNotes<Note>(
  notes: Iterable<readonly [Note, readonly string[]]>,
): ReadonlyMap<Note, NamedNote> {
  const named = [...notes].filter(([, words]) => words.length > 0)
  return new Map(named.map(([note, words], order) => [note, { name: toName(words), order }]))
}

const toName = (words: readonly string[]): string =>
  `[note: ${words.slice(0, OPENING).join(' ')}${words.length > OPENING ? ' …' : ''}]`

/** Words, of which some are references to notes. */
interface WithReferences {
  readonly key: string
  readonly note?: NamedNote
}

/**
 * What words of two texts have in common that are the same; references are, where they lead to the same note: the third
 * here and the third there, or, where one text has more notes than the other, those that begin with the same words.
 */
export const toKeys = (
  words: readonly WithReferences[],
  by: 'order' | 'words',
): readonly string[] =>
  words.map(({ key, note }) => (note && by === 'order' ? `${MARK}${note.order}` : key))
