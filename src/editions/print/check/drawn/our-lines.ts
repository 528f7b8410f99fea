import type { PdfProof } from '../../../../proof/pdf/open.ts'
import type { Box } from '../../../../proof/pdf/pen.ts'
import type { Shown } from '../../../../proof/pdf/shown.ts'
import type { Element } from '../../../../proof/pdf/tags.ts'
import { elementsOf, kidsOf } from '../../../../proof/pdf/texts.ts'
import { typeAreaOf } from '../../layouts/geometry.ts'
import type { Layout } from '../../layouts/layout.ts'
import { boxElementsOf } from '../boxes.ts'
import { isHeading } from '../headings.ts'
import { listedSectionsOf } from '../listed-sections.ts'
import { type Region, regionsOf, regionsOfLetters } from './regions.ts'

/** Where lines of ours may stand on a page. */
interface Place {
  readonly page: number
  isAt(line: Box): boolean
}

/** Tells of a line that belongs to no words whether our layouts draw one where it stands, for a table, a box, or a table that is set as lists. */
export function ourLines(proof: PdfProof, layout: Layout): (line: Box, page: number) => boolean {
  const [, leading] = layout.text
  const boxes = boxElementsOf(proof)
  const within = new Set(boxes.flatMap(({ children }) => elementsOf(children, 'Sect')))
  const nested = boxes.filter((box) => within.has(box))
  const outer = boxes.filter((box) => !within.has(box))
  const listed = listedSectionsOf(proof).map(({ element }) => element)
  const tables = elementsOf(proof.tags, 'Table')
  const inNested = new Set(nested.flatMap(({ children }) => elementsOf(children, 'Table')))
  const regionsIn = (elements: readonly Element[]): readonly Region[] =>
    elements.flatMap((element) => regionsOf(element, proof))
  const ofText = regionsIn(tables.filter((table) => !inNested.has(table)))
  const ofOthers = regionsIn([...inNested])
  const heads = regionsOfLetters(proof.shown.filter(isRepeated))
  const places = [
    ...[...ofText, ...ofOthers, ...heads].map((region) => ofTable(region, leading * CLOSE)),
    ...[...outer, ...listed].flatMap((element) => edgesOf(element, proof, layout)),
    ...listed
      .flatMap((section) => kidsOf(section).filter(isHeading))
      .flatMap((heading) => above(regionsOf(heading, proof)[0], leading * NEAR)),
    ...regionsIn(nested).map((region) => beside(region, ofText)),
  ]
  const byPage = Map.groupBy(places, ({ page }) => page)
  return (line, page) => (byPage.get(page) ?? []).some((place) => place.isAt(line))
}

/** What stands again at the head of a table that goes on is an artifact in the text. */
const isRepeated = ({ isArtifact, artifact }: Shown): boolean =>
  isArtifact && artifact !== 'Header' && artifact !== 'Footer'

/** How far from words a line of a table may be, and one of a box or of a table as lists, in lines of the text (0.6 and 1.2 measured). */
const CLOSE = 0.75
const NEAR = 1.4

/** Between rows, above them all, and below. */
const ofTable = ({ page, box }: Region, close: number): Place => ({
  page,
  isAt: (line) => isFlat(line, RULE) && line.foot > box.foot - close && line.top < box.top + close,
})

/** Above what has a line there and below it: that line may have come to stand at the top of the next page. */
function edgesOf(element: Element, proof: PdfProof, layout: Layout): readonly Place[] {
  const regions = regionsOf(element, proof)
  const [first, last] = [regions[0], regions.at(-1)]
  if (!first || !last) return []
  const near = layout.text[1] * NEAR
  const next = last.page + 1
  const { top } = typeAreaOf(layout, next, proof.isTurned(next))
  return [
    ...above(first, near),
    {
      page: last.page,
      isAt: (line) =>
        isFlat(line, THICK) && line.top < last.box.foot && line.foot > last.box.foot - near,
    },
    {
      page: next,
      isAt: (line) => isFlat(line, THICK) && line.foot > top - near && line.foot < top,
    },
  ]
}

const above = (region: Region | undefined, near: number): readonly Place[] =>
  region
    ? [
        {
          page: region.page,
          isAt: (line) =>
            isFlat(line, THICK) && line.foot > region.box.top && line.top < region.box.top + near,
        },
      ]
    : []

/** At the left of a box in another, whose numbers may hang out; never within a table, but one in such a box, which may be wider. */
const beside = ({ page, box }: Region, tables: readonly Region[]): Place => ({
  page,
  isAt: (line) =>
    line.right - line.left < RULE &&
    line.left < box.left + HANGING &&
    !tables.some((table) => table.page === page && isAcross(line, table.box)),
})

/** So many points right of the first letter that hangs out of a box its line may stand (68 measured). */
const HANGING = 75

/** Tells whether an upright line stands between the words of a table. */
const isAcross = (line: Box, { left, right, foot, top }: Box): boolean =>
  line.left > left && line.right < right && line.foot < top && line.top > foot

const isFlat = ({ top, foot }: Box, most: number): boolean => top - foot < most

/** Points that a line of a table, or the edge of a box, is thick at the most; and one around a table as lists. */
const RULE = 1.7
const THICK = 3.2
