import { diffArrays } from 'diff'
import { toWords } from '../publication/words.ts'
import type { Piece } from './reading.ts'

/** The pieces that are words of the publication, and the furniture that was expected and is not there. */
export interface Sorted {
  readonly pieces: readonly Piece[]
  readonly lacking: readonly string[]
}

/**
 * Takes away the furniture that is expected, in its order; what looks like furniture and is not expected stays and
 * is judged as words, so that an author's own square brackets are no furniture and a stray folio is no secret.
 */
export function sortFurniture(pieces: readonly Piece[], expected: readonly string[]): Sorted {
  const added = pieces.filter((piece) => piece.furniture)
  const wanted = expected.map(normalise)
  const accepted = new Set<Piece>()
  const lacking: string[] = []
  let [at, wantedAt] = [0, 0]
  for (const change of diffArrays(
    wanted,
    added.map((piece) => normalise(piece.text)),
  )) {
    if (change.removed) lacking.push(...expected.slice(wantedAt, wantedAt + change.value.length))
    if (!change.removed && !change.added)
      for (const piece of added.slice(at, at + change.value.length)) accepted.add(piece)
    if (!change.added) wantedAt += change.value.length
    if (!change.removed) at += change.value.length
  }
  return { pieces: pieces.filter((piece) => !accepted.has(piece)), lacking }
}

const normalise = (text: string): string => toWords(text).join(' ')
