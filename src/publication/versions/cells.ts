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
 * words: no piece has words of two cells. Cells that are the same are left out, but for the first, which says what row it is.
 */
export function unitPieces({ before, after }: Pair, language: string): readonly Piece[] {
  const pairs = pairSegments(before?.segments ?? [], after?.segments ?? [])
  const told = pairs.filter(
    (pair, index) => index === 0 || textOf(pair.before) !== textOf(pair.after),
  )
  return told
    .map(({ before, after }) => ({
      heading: (after ?? before)?.heading ?? '',
      pieces: shortened(piecesOf(before?.words ?? [], after?.words ?? [])),
    }))
    .filter(({ pieces }) => pieces.length > 0)
    .flatMap(({ heading, pieces }, index) => [
      ...opening(heading, index === 0, language),
      ...pieces,
    ])
}

const textOf = (segment: Segment | undefined): string => segment?.words.join(' ') ?? ''

/** `; Lamps:`: what divides a cell from that before it, and its heading. */
function opening(heading: string, isFirst: boolean, language: string): readonly Piece[] {
  const { cell, cellDivider } = wordingOf(language).furniture
  const own = heading === '' ? '' : fill(cell, { heading })
  if (isFirst) return own === '' ? [] : [{ kind: 'same', text: own, isHeading: true }]
  return [
    { kind: 'same', text: `${cellDivider} ${own}`.trimEnd(), isJoined: true, isHeading: true },
  ]
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
