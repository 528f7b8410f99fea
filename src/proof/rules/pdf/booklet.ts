import { PdfNumber } from '@libpdf/core'
import { dotsApart } from '../../pdf/drawing/alike.ts'
import { exactPlaces } from '../../pdf/drawing/area.ts'
import { type OpenPage, openDrawing } from '../../pdf/drawing/open.ts'
import { drawFrame, type Frame } from '../../pdf/drawing/picture.ts'
import { shift } from '../../pdf/matrix.ts'
import type { PdfProof } from '../../pdf/open.ts'
import { byteFaults } from './file-bytes.ts'
import { objectFaults } from './objects.ts'
import { type Fault, REPORT } from './rule.ts'

/** Half of a side of a booklet, which is as large as a page; sides are counted from 1. */
export interface Half {
  readonly side: number
  readonly isRight: boolean
}

/**
 * Each half of a booklet is seen as the page of the press copy that it shows, as that is cut: PDFium draws both. The booklet
 * holds nothing else, and says and does nothing. `halves` are those of the pages, in their order.
 */
export async function bookletFaults(
  booklet: PdfProof,
  pressCopy: PdfProof,
  halves: readonly Half[],
): Promise<readonly Fault[]> {
  const [sides, pages] = await Promise.all(
    [booklet, pressCopy].map(({ objects }) => openDrawing(objects.bytes)),
  )
  if (!sides || !pages) return []
  const isSeen = ({ page, isRight }: Shown, side: OpenPage): boolean => {
    const [frame, whole] = pages.onPage(page, (open) => {
      const trim = trimmed(open, page, pressCopy)
      return [trim, drawFrame(open, trim, SCALE)] as const
    })
    const { width, height } = frame
    const left = isRight ? side.width - width : 0
    const half = drawFrame(side, { left, top: side.height - height, width, height }, SCALE)
    return dotsApart(whole, half) === 0
  }
  try {
    const wrong = [...Map.groupBy(halves.map(toShown), ({ side }) => side)].flatMap(
      ([side, shown]) => sides.onPage(side, (open) => shown.filter((half) => !isSeen(half, open))),
    )
    return [
      ...byteFaults(booklet.objects),
      ...objectFaults(booklet.objects),
      ...[...booklet.objects.catalogue.keys()]
        .filter(({ value }) => !OWN.has(value))
        .map(({ value }) => ({ reason: `The booklet has ${value}.`, hint: REPORT })),
      ...wrong.map(({ side, isRight, page }) => ({
        reason: `The ${isRight ? 'right' : 'left'} half of side ${side} of the booklet is not seen as page ${page} of the press copy.`,
        hint: REPORT,
      })),
    ]
  } finally {
    sides.close()
    pages.close()
  }
}

/** What the catalogue of a booklet holds: it has no tags, no language, no outline and no places. */
const OWN: ReadonlySet<string> = new Set(['Type', 'Pages', 'ViewerPreferences', 'Metadata'])

/** A half of a side, and the page of the press copy that it shows, from 1. */
interface Shown extends Half {
  readonly page: number
}

const toShown = (half: Half, index: number): Shown => ({ ...half, page: index + 1 })

/** Dots a point. */
const SCALE = 1

/** The part of a page that is left when its sheet is cut, as it is seen. */
function trimmed(page: OpenPage, number: number, { objects }: PdfProof): Frame {
  const own = objects.pages[number - 1]?.dictionary
  const [left = 0, foot = 0, right = 0, top = 0] = objects
    .all(own, 'TrimBox')
    .map((edge) => (edge instanceof PdfNumber ? edge.value : 0))
  const places = exactPlaces(page)
  const [, , , , x1, y1] = shift(places, left, foot)
  const [, , , , x2, y2] = shift(places, right, top)
  return {
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  }
}
