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

/** A piece with its words. */
interface Candidate {
  readonly piece: Piece
  readonly own: readonly string[]
}

/** The longest choice of pieces that the publication has between the two words, in one of the places of the first. */
function ownIn({ pieces, before, after }: Doubt, known: Known): readonly Piece[] {
  const candidates = pieces
    .map((piece) => ({ piece, own: toWords(piece.text) }))
    .filter(({ own }) => own.every((word) => known.places.has(word)))
  if (candidates.length === 0 || candidates.length > MOST) return []
  const firstWords = new Set(candidates.map(({ own }) => own[0]))
  let longest: readonly Piece[] = []
  for (const at of before === undefined ? [-1] : (known.places.get(before) ?? [])) {
    if (!firstWords.has(known.words[at + 1])) continue
    const chosen = choose(candidates, at + 1, after, known) ?? []
    if (chosen.length > longest.length) longest = chosen
    if (longest.length === candidates.length) break
  }
  return longest
}

/** Which of the pieces fill the words from `at` up to the word after; undefined where no choice does. */
function choose(
  [first, ...others]: readonly Candidate[],
  at: number,
  after: string | undefined,
  known: Known,
): readonly Piece[] | undefined {
  if (!first) return known.words[at] === after ? [] : undefined
  const stands = first.own.every((word, offset) => word === known.words[at + offset])
  const rest = stands ? choose(others, at + first.own.length, after, known) : undefined
  return rest ? [first.piece, ...rest] : choose(others, at, after, known)
}
