import type { PdfProof } from '../../pdf/open.ts'
import type { Line, Shape } from '../../pdf/painted.ts'
import { type PathOf, pathsOf } from '../../pdf/paths.ts'
import type { Box } from '../../pdf/pen.ts'
import type { Shown } from '../../pdf/shown.ts'
import type { Element } from '../../pdf/tags.ts'
import { textOf } from '../../pdf/texts.ts'
import { seenOf } from './glyph-texts.ts'
import { type Fault, FLAW, type PdfRule, REPORT } from './rule.ts'

/**
 * Letters stand as they should, but for those in a picture: upright, neither turned nor mirrored, slanted, narrowed or
 * widened, and set in no other way; beside the letter before them, on the line of those beside them, neither raised nor lowered, but for references to notes; and none upon another.
 * Besides letters and pictures a page shows lines and bullets, and nothing else; and no line is read out.
 */
export const checkPlacing: PdfRule = function* ({ proof }): Generator<Fault> {
  const pathOf = pathsOf(proof)
  const isLetter = (one: Shown): boolean =>
    one.text.trim() !== '' && !pathOf(one).some(({ type }) => type === 'Figure')
  for (const [page, all] of Map.groupBy(proof.shown, ({ page }) => page)) {
    const shown = all.filter(isLetter)
    const apart = apartIn(all, isLetter)
    if (apart.length > 0)
      yield {
        reason: `Page ${page}: “${textOf(apart).slice(0, MOST)}” stands apart from the letter before it.`,
        ...FLAW,
      }
    const found: readonly (readonly [string, readonly Shown[]])[] = [
      ['does not stand upright', shown.filter(({ isUpright }) => !isUpright)],
      ['stands higher or lower than the letters beside it', raisedIn(shown, pathOf)],
      ['stands upon other letters', doubledIn(shown)],
    ]
    for (const [tell, own] of found)
      if (own.length > 0)
        yield { reason: `Page ${page}: “${textOf(own).slice(0, MOST)}” ${tell}.`, hint: REPORT }
  }
  for (const { page, shapes, lines, settings } of proof.painted) {
    if (settings.length > 0)
      yield {
        reason: `Page ${page} sets letters otherwise than ours: ${[...new Set(settings)].join(', ')}.`,
        hint: REPORT,
      }
    const strange = shapes.filter((shape) => isStrange(shape, page, pathOf))
    if (strange.length > 0)
      yield {
        reason: `Page ${page} shows ${strange.length} drawings or pictures that belong to no picture of the publication.`,
        hint: REPORT,
      }
    const read = lines.filter((line) => isRead(line, page, proof, pathOf))
    if (read.length > 0)
      yield {
        reason: `Page ${page} shows ${read.length} lines that are read as something else.`,
        hint: REPORT,
      }
  }
}

/** So much is told of what is wrong on a page, in characters. */
const MOST = 60

/** Letters that stand off the line of the one before in their block. */
const raisedIn = (shown: readonly Shown[], pathOf: PathOf): readonly Shown[] =>
  shown.filter((one, index) => {
    const before = shown[index - 1]
    if (!before || one.isArtifact || before.isArtifact || one.x < before.x) return false
    if (hasMark(one) || hasMark(before)) return false
    const off = Math.abs(one.y - before.y) / Math.max(one.size, before.size)
    const block = blockOf(one, pathOf)
    return (
      off > LEAST_OFF && off < NEXT_LINE && block !== undefined && block === blockOf(before, pathOf)
    )
  })

/** Letters that do not follow the one before in their word, where that ends; what is no form itself has no width there. */
const apartIn = (all: readonly Shown[], isLetter: (one: Shown) => boolean): readonly Shown[] => {
  const seen = all.filter(({ text }) => seenOf(text) !== '')
  return seen.filter((one, index) => {
    const before = seen[index - 1]
    if (!before || one.sequence === undefined || before.sequence !== one.sequence) return false
    if (!isLetter(one) || !isLetter(before) || one.y !== before.y || one.font !== before.font)
      return false
    if (hasMark(one) || hasMark(before)) return false
    const gap = (one.x - before.x - before.width) / one.size
    return gap > APART || gap < -APART
  })
}

/** In ems: letters of a word are kerned by less. */
const APART = 0.15

/** An accent of its own stands where its letter asks for it; `print-ink` sees that it is there. */
const hasMark = ({ text }: Shown): boolean => /\p{M}/u.test(text)

/** In ems: lines are 1.1 apart at least, and faces that differ stand 0.03 apart at most (measured). */
const LEAST_OFF = 0.05
const NEXT_LINE = 0.8

const INLINE: ReadonlySet<string> = new Set(['Span', 'Link', 'Em', 'Strong', 'Added'])

/** The block that a letter stands in. */
const blockOf = (shown: Shown, pathOf: PathOf): Element | undefined =>
  pathOf(shown).findLast(({ type }) => !INLINE.has(type))

/** Letters whose place is another's, but for accents. */
function doubledIn(shown: readonly Shown[]): readonly Shown[] {
  const sorted = shown
    .filter(({ text, width }) => width > 0 && /^[\p{L}\p{N}]+$/u.test(text))
    .sort((one, other) => one.x - other.x)
  return sorted.filter((one, index) => {
    for (let at = index + 1; at < sorted.length; at += 1) {
      const other = sorted[at]
      if (!other || other.x >= one.x + one.width) return false
      if (sharedBy(boxOf(one), boxOf(other)) > DOUBLED) return true
    }
    return false
  })
}

/** Where a letter stands on its line, to half its size above it: letters hang over, and are kerned, by less. */
const boxOf = ({ x, y, width, size }: Shown): Box => ({
  left: x,
  right: x + width,
  foot: y,
  top: y + size / 2,
})

/** How much of the smaller of two boxes stands in the other. */
function sharedBy(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const up = Math.min(one.top, other.top) - Math.max(one.foot, other.foot)
  if (across <= 0 || up <= 0) return 0
  return (across * up) / Math.min(sizeOf(one), sizeOf(other))
}

const sizeOf = ({ left, right, foot, top }: Box): number => (right - left) * (top - foot)

/** Letters side by side share less than half of the smaller’s place. */
const DOUBLED = 0.5

/** Tells whether a shape is neither in a picture, nor a line beside a box or at the edge of a sheet, nor a bullet. */
function isStrange({ box, sequence, isArtifact }: Shape, page: number, pathOf: PathOf): boolean {
  const path = pathOf({ page, sequence, isArtifact })
  if (path.some(({ type }) => type === 'Figure')) return false
  if (!box) return true
  if (isArtifact) return Math.min(...sidesOf(box)) > LINE
  return !isBullet(box, path)
}

/** Tells whether a line is no artifact, and neither stands at words or in a picture nor is a bullet of small type. */
function isRead(
  { box, sequence, isArtifact }: Line,
  page: number,
  proof: PdfProof,
  pathOf: PathOf,
): boolean {
  if (isArtifact || sequence === undefined || proof.sequence(page, sequence).length > 0)
    return false
  const path = pathOf({ page, sequence, isArtifact })
  return !path.some(({ type }) => type === 'Figure') && !isBullet(box, path)
}

const isBullet = (box: Box, path: ReturnType<PathOf>): boolean =>
  path.at(-1)?.type === 'Lbl' && Math.max(...sidesOf(box)) <= BULLET

/** The width and the height. */
const sidesOf = ({ left, right, foot, top }: Box): readonly [number, number] => [
  right - left,
  top - foot,
]

/** A line is at most so many points wide, and a bullet so large. */
const LINE = 4
const BULLET = 12
