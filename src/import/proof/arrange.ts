import type { Move } from '../account.ts'
import { keyOf, type WordText } from '../place.ts'
import type { RawParagraph, RawReading } from './raw.ts'

/** The paragraphs of a Word file in the order that the publication is to have. */
interface Arranged {
  readonly paragraphs: readonly RawParagraph[]
  /** Moves of what is not there, before what is not there, or in a circle. */
  readonly wrong: readonly Move[]
}

/** Sets each paragraph where its move says: first the body, then the notes in the order in which they are referred to. */
export function arrange(raw: RawReading, moves: readonly Move[]): Arranged {
  const all = new Map(
    [...raw.values()].flat().map((paragraph) => [keyOf(paragraph.place), paragraph]),
  )
  const moved = new Map(moves.map((move) => [keyOf(move.place), move]))
  const isSound = (move: Move): boolean =>
    all.has(keyOf(move.place)) && moved.get(keyOf(move.place)) === move && arrives(move, moved, all)
  const sound = moves.filter(isSound)
  const gone = new Set(sound.map(({ place }) => keyOf(place)))
  const arrivals = Map.groupBy(sound, toTarget)
  const paragraphs: RawParagraph[] = []
  const setArrivals = (target: string): void => {
    for (const { place } of arrivals.get(target) ?? []) set(all.get(keyOf(place)))
  }
  const set = (paragraph: RawParagraph | undefined): void => {
    if (!paragraph) return
    setArrivals(keyOf(paragraph.place))
    paragraphs.push(paragraph)
  }
  const setText = (text: WordText): void => {
    for (const paragraph of raw.get(text) ?? [])
      if (!gone.has(keyOf(paragraph.place))) set(paragraph)
    setArrivals(`${text}:end`)
  }
  setText('body')
  for (const text of inOrder(raw, paragraphs)) setText(text)
  return { paragraphs, wrong: moves.filter((move) => !isSound(move)) }
}

const toTarget = ({ place, before }: Move): string =>
  before === 'end' ? `${place.text}:end` : keyOf(before)

/** Whether what a paragraph is set before stands somewhere: moves may follow one another, but not in a circle. */
function arrives(
  move: Move,
  moved: ReadonlyMap<string, Move>,
  all: ReadonlyMap<string, RawParagraph>,
): boolean {
  let next: Move | undefined = move
  for (let steps = 0; next && next.before !== 'end'; steps++) {
    const target = keyOf(next.before)
    if (!all.has(target) || steps > moved.size) return false
    next = moved.get(target)
  }
  return true
}

/** The notes in the order in which the paragraphs refer to them; those that none refers to come last. */
function inOrder(raw: RawReading, paragraphs: readonly RawParagraph[]): readonly WordText[] {
  const referred = paragraphs.flatMap(({ references }) => references.map(({ note }) => note))
  return [...new Set([...referred, ...raw.keys()])].filter((text) => text !== 'body')
}
