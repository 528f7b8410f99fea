import { toWords } from '../publication/words.ts'
import type { Piece } from './reading.ts'

/** Where each word of the publication stands. */
interface Known {
  readonly words: readonly string[]
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** Pieces of uncertain form that follow one another, and the words on either side. */
interface Doubt {
  readonly pieces: readonly Piece[]
  readonly before: string | undefined
  readonly after: string | undefined
}

/** So many pieces in a row are weighed; more are no author's. */
const MOST = 8

/**
 * Takes for words what has but the form of furniture: an author's own `[sic]` or `-`. It is the author's where the
 * publication has just these words between the words that stand around them; so a fault elsewhere misleads nobody.
 */
export function settle(pieces: readonly Piece[], words: readonly string[]): readonly Piece[] {
  const known = { words, places: Map.groupBy(words.keys(), (index) => words[index] ?? '') }
  const own = new Set(doubtsIn(pieces).flatMap((doubt) => ownIn(doubt, known)))
  return pieces.map((piece) => (own.has(piece) ? { ...piece, furniture: false } : piece))
}

function doubtsIn(pieces: readonly Piece[]): readonly Doubt[] {
  const doubts: Doubt[] = []
  let before: string | undefined
  let open: Piece[] = []
  const close = (after: string | undefined): void => {
    if (open.length > 0) doubts.push({ pieces: open, before, after })
    open = []
  }
  for (const piece of pieces) {
    if (piece.byForm) open.push(piece)
    if (piece.furniture) continue
    const own = toWords(piece.text)
    close(own[0])
    before = own.at(-1) ?? before
  }
  close(undefined)
  return doubts
}

/** The longest choice of pieces that the publication has between the two words, in one of the places of the first. */
function ownIn({ pieces, before, after }: Doubt, known: Known): readonly Piece[] {
  const possible = pieces.filter(({ text }) =>
    toWords(text).every((word) => known.places.has(word)),
  )
  if (possible.length === 0 || possible.length > MOST) return []
  const starts = before === undefined ? [-1] : (known.places.get(before) ?? [])
  const choices = starts.map((at) => choose(possible, at + 1, after, known) ?? [])
  return choices.reduce((longest, one) => (one.length > longest.length ? one : longest), [])
}

/** Which of the pieces fill the words from `at` up to the word after; undefined where no choice does. */
function choose(
  [first, ...others]: readonly Piece[],
  at: number,
  after: string | undefined,
  known: Known,
): readonly Piece[] | undefined {
  if (!first) return known.words[at] === after ? [] : undefined
  const own = toWords(first.text)
  const stands = own.every((word, offset) => word === known.words[at + offset])
  const rest = stands ? choose(others, at + own.length, after, known) : undefined
  return rest ? [first, ...rest] : choose(others, at, after, known)
}
