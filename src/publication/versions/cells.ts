import { fill } from '../../wording/fill.ts'
import { wordingOf } from '../../wording/index.ts'
import { piecesOf, shortened } from './pieces.ts'
import type { Segment, Unit } from './units.ts'
import type { Piece } from './version.ts'

/** Two units, one of which may be missing: what was put in, or taken out. */
interface Pair {
  readonly before?: Unit
  readonly after?: Unit
}

/**
 * The pieces of two units, shortened. Of a row each cell is compared with that below the same heading, which is told before its
 * words: no piece has words of two cells. What heads the row is told, its group and cells that reach down to it too. Other
 * cells that are the same are left out; and so is a title, which says what was said already.
 */
export function unitPieces({ before, after }: Pair, language: string): readonly Piece[] {
  const pairs = pairSegments(before?.segments ?? [], after?.segments ?? [])
  const isNamed = pairs.some((pair) => segmentOf(pair)?.isHeader)
  const names = (pair: SegmentPair, index: number): boolean | undefined =>
    segmentOf(pair)?.isHeader || (index === 0 && !isNamed && !segmentOf(pair)?.isTitle)
  const above: readonly Told[] = ((after ?? before)?.above ?? []).map(({ heading, words }) => ({
    segment: { heading, isTitle: false },
    pieces: shortened(piecesOf(words, words)),
  }))
  const own: readonly Told[] = pairs
    .filter((pair, index) => names(pair, index) || textOf(pair.before) !== textOf(pair.after))
    .map((pair) => ({
      segment: segmentOf(pair),
      pieces: shortened(piecesOf(pair.before?.words ?? [], pair.after?.words ?? [])),
    }))
  return [...above, ...own]
    .filter(({ pieces }) => pieces.length > 0)
    .flatMap(({ segment, pieces }, index, all) => [
      ...opening(segment?.heading ?? '', dividerAfter(all[index - 1], language), language),
      ...pieces,
    ])
}

const segmentOf = ({ before, after }: SegmentPair): Segment | undefined => after ?? before

const textOf = (segment: Segment | undefined): string => segment?.words.join(' ') ?? ''

/** Words that are told together. */
interface Told {
  readonly segment: Pick<Segment, 'heading' | 'isTitle'> | undefined
  readonly pieces: readonly Piece[]
}

/** What divides words from those that were told before, if these do not end as a sentence does: a full stop after a title. */
function dividerAfter(told: Told | undefined, language: string): string {
  if (!told || SENTENCE_END.test(told.pieces.at(-1)?.text ?? '')) return ''
  return told.segment?.isTitle ? '.' : wordingOf(language).furniture.cellDivider
}

/** A full stop and the like, with what may close after it. */
const SENTENCE_END = /[.!?…:;][\p{Pe}\p{Pf}"']*$/u

/** `; Lamps:`: what divides a cell from that before it, and its heading. */
function opening(heading: string, divider: string, language: string): readonly Piece[] {
  const own = heading === '' ? '' : fill(wordingOf(language).furniture.cell, { heading })
  const text = `${divider} ${own}`.trim()
  if (text === '') return []
  return [{ kind: 'same', text, ...(divider !== '' && { isJoined: true }), isHeading: true }]
}

interface SegmentPair {
  readonly before?: Segment
  readonly after?: Segment
}

/** Cells below the same heading; then those that are left, in order; last those of columns that are no more. */
function pairSegments(
  before: readonly Segment[],
  after: readonly Segment[],
): readonly SegmentPair[] {
  const byHeading = new Map(before.map((segment) => [headingKey(segment), segment]))
  const keys = new Set(after.map(headingKey))
  const left = before.filter((segment) => !keys.has(headingKey(segment)))
  const isSameWidth = before.length === after.length
  const pairs = after.map((segment): SegmentPair => {
    const own = byHeading.get(headingKey(segment)) ?? (isSameWidth ? left.shift() : undefined)
    return own ? { before: own, after: segment } : { after: segment }
  })
  return [...pairs, ...left.map((segment) => ({ before: segment }))]
}

const headingKey = ({ heading, time }: Segment): string => `${time} ${heading}`
