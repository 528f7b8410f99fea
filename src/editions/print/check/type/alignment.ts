import type { PdfProof } from '../../../../proof/pdf/open.ts'
import type { Shown } from '../../../../proof/pdf/shown.ts'
import { elementsOf, kidsOf } from '../../../../proof/pdf/texts.ts'
import { millimetres, typeAreaOf } from '../../layouts/geometry.ts'
import type { Layout } from '../../layouts/layout.ts'
import { FLAW, type Rule } from '../rule.ts'
import { isSeen, seenBlocksOf } from '../seen-blocks.ts'
import { isOnNextLine } from '../tears.ts'
import { allWithin } from '../within.ts'
import { plainOf } from '../words.ts'

/**
 * All but the columns of tables is aligned at the left: the lines of a block begin one below the other, no block of the
 * text begins further right than it is set in, and no space is stretched (UKAAF; WCAG 1.4.8). Where a picture stands in a
 * line, words may begin beside it.
 */
export const checkAlignment: Rule = function* (proof, _, layout) {
  const inTables = new Set(elementsOf(proof.tags, 'Table').flatMap(allWithin))
  const ofText = new Set(elementsOf(proof.tags, 'Art').flatMap(kidsOf))
  for (const { element, shown } of seenBlocksOf(proof)) {
    if (inTables.has(element)) continue
    const lines = linesOf(shown)
    const most = ofText.has(element) ? furthest(layout) : Number.POSITIVE_INFINITY
    const hasPicture = elementsOf(element.children, 'Figure').length > 0
    const shifted = hasPicture ? undefined : findShifted(lines, most, proof, layout)
    const line = shifted ?? lines.slice(0, -1).find(isJustified)
    if (line)
      yield {
        reason: `Page ${line[0]?.page} does not align “${plainOf(line).slice(0, MOST)}” at the left.`,
        ...FLAW,
      }
  }
}

type Line = readonly Shown[]

/** The element with all within it. */
/** The characters of a block line by line. */
function linesOf(shown: readonly Shown[]): readonly Line[] {
  const lines: Shown[][] = []
  let last: Shown | undefined
  for (const character of shown) {
    const isNew = !last || (isSeen(character) && isOnNextLine(last, character))
    if (isNew) lines.push([character])
    else lines.at(-1)?.push(character)
    if (isNew || isSeen(character)) last = character
  }
  return lines
}

/** The first line that begins elsewhere than the second, or, if it is the first, further right than it may. */
function findShifted(
  lines: readonly Line[],
  most: number,
  proof: PdfProof,
  layout: Layout,
): Line | undefined {
  const startOf = (line: Line | undefined): number | undefined => {
    const first = line?.find(isSeen)
    return first && first.x - typeAreaOf(layout, first.page, proof.isTurned(first.page)).left
  }
  const [first, second, ...others] = lines
  if ((startOf(first) ?? 0) > most + TOLERANCE) return first
  const edge = startOf(second)
  if (edge === undefined) return undefined
  return others.find((line) => Math.abs((startOf(line) ?? edge) - edge) > TOLERANCE)
}

/** How far right a block of the text may begin, in points: the lowest headings stand in twice from the column. */
const furthest = ({ axis, insets }: Layout): number => millimetres(axis + insets.inner * 2)

/** Points by which lines may begin beside one another: a large title stands a millimetre further left than its subtitle. */
const TOLERANCE = 3

/** Tells whether most of the spaces of a line are wider than the face has them. */
function isJustified(line: Line): boolean {
  const gaps = line.flatMap((space, index) => {
    const next = line[index + 1]
    return next && space.text === ' ' && isSeen(next) ? [next.x - space.x - space.width] : []
  })
  const stretched = gaps.filter((gap) => gap > STRETCHED)
  return gaps.length >= SEVERAL && stretched.length > gaps.length / 2
}

/** Points that a space is wider; and so many say that all are. */
const STRETCHED = 0.3
const SEVERAL = 3

/** So much is told, in characters. */
const MOST = 60
