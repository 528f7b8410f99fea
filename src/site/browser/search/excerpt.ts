import type { Span } from './match.ts'

/** A stretch of text: a word or words that were found, or what stands between. */
export interface Piece {
  readonly text: string
  readonly isFound: boolean
}

/** Words that stand on either side of one that was found, words at the opening, and words in all. */
const BESIDE = 12
const OPENING = 12
const ALL = 75

/**
 * A text with the found words apart: whole where it is short; else its opening and what stands round the words, with an
 * ellipsis where something is left out.
 */
export function excerpt(text: string, found: readonly Span[]): readonly Piece[] {
  const spans = joinSpans(found, text)
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  const kept = words.length <= ALL ? words.map((_, place) => place) : choose(words, spans)
  const pieces = toStretches(kept, words).flatMap((stretch, place) => [
    ...(place > 0 ? [{ text: ' … ', isFound: false }] : []),
    ...cut(text, stretch, spans),
  ])
  return kept.at(-1) === words.length - 1 ? pieces : [...pieces, { text: ' …', isFound: false }]
}

/** Spans in their order; those that meet, or have a space between them, are one. */
export function joinSpans(spans: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1)
    const between = last ? text.slice(last.end, span.start) : '\n'
    if (last && /^[^\S\n\t]*$/u.test(between))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}

/** The words to keep, in order: the opening, then what is round the start and the end of each span while there is room. */
function choose(words: readonly Span[], spans: readonly Span[]): readonly number[] {
  const kept = new Set(Array.from({ length: OPENING }, (_, place) => place))
  const places = spans.flatMap((span) => [
    words.findIndex(({ end }) => end > span.start),
    words.findLastIndex(({ start }) => start < span.end),
  ])
  for (const place of places.length > 0 ? places : [OPENING])
    for (let near = place - BESIDE; near <= place + BESIDE; near++)
      if (near >= 0 && near < words.length && kept.size < ALL) kept.add(near)
  return [...kept].sort((one, other) => one - other)
}

/** Kept words that stand one after another, as one stretch of the text. */
function toStretches(kept: readonly number[], words: readonly Span[]): readonly Span[] {
  const stretches: Span[] = []
  for (const [index, place] of kept.entries()) {
    const { start, end } = words[place] ?? { start: 0, end: 0 }
    const last = stretches.at(-1)
    if (last && kept[index - 1] === place - 1)
      stretches[stretches.length - 1] = { start: last.start, end }
    else stretches.push({ start, end })
  }
  return stretches
}

/** A stretch of the text, cut where found words begin and end; of a span that goes beyond it, what is within. */
function cut(text: string, { start, end }: Span, spans: readonly Span[]): readonly Piece[] {
  const within = spans
    .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
    .filter((span) => span.start < span.end)
  const starts = [start, ...within.map((span) => span.end)]
  return starts
    .flatMap((from, index) => {
      const span = within[index]
      const between = { text: text.slice(from, span?.start ?? end), isFound: false }
      return span ? [between, { text: text.slice(span.start, span.end), isFound: true }] : [between]
    })
    .filter(({ text }) => text !== '')
}
