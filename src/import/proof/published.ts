import { type Place, runsOf } from '../../publication/runs.ts'
import type { Publication } from '../../publication/tree.ts'
import { toKey, toSeenWords } from './same.ts'

/** A word of the publication, and where it stands. */
export interface PublishedWord {
  readonly text: string
  readonly key: string
  readonly place: Place
}

/** The words of a publication: those of all parts, then those of all notes. */
export function publishedWordsOf({ parts }: Publication): readonly PublishedWord[] {
  const texts = parts.flatMap((part) => runsOf({ ...part, notes: [] }))
  const notes = parts.flatMap((part) => runsOf({ ...part, children: [] }))
  return [...texts, ...notes].flatMap(({ text, place }) =>
    toSeenWords(text).map((word) => ({ text: word, key: toKey(word), place })),
  )
}
