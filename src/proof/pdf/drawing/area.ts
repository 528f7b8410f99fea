import { type Matrix, multiply, shift } from '../matrix.ts'
import type { OpenPage } from './open.ts'
import { memoryOf } from './pdfium.ts'
import { drawMatrix, type Picture, placesOn } from './picture.ts'

/** A part of a page, in points from its lower left corner, however the page is turned. */
export interface PageArea {
  readonly left: number
  readonly foot: number
  readonly right: number
  readonly top: number
}

/** The area of all that a page paints, or of one marked-content sequence; undefined where nothing is painted. */
export function paintedArea(page: OpenPage, sequence?: number): PageArea | undefined {
  const { pdfium, address } = page
  const memory = pdfium.pdfium.wasmExports
  const at = memory.malloc(16)
  const areas: PageArea[] = []
  for (let index = 0; index < pdfium.FPDFPage_CountObjects(address); index += 1) {
    const object = pdfium.FPDFPage_GetObject(address, index)
    if (sequence !== undefined && pdfium.FPDFPageObj_GetMarkedContentID(object) !== sequence)
      continue
    if (!pdfium.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) continue
    const told = Buffer.from(memoryOf(pdfium, at, 16))
    const [left, foot, right, top] = [0, 4, 8, 12].map((offset) => told.readFloatLE(offset))
    areas.push({ left: left ?? 0, foot: foot ?? 0, right: right ?? 0, top: top ?? 0 })
  }
  memory.free(at)
  return areas.length === 0 ? undefined : areas.reduce(union)
}

const union = (one: PageArea, other: PageArea): PageArea => ({
  left: Math.min(one.left, other.left),
  foot: Math.min(one.foot, other.foot),
  right: Math.max(one.right, other.right),
  top: Math.max(one.top, other.top),
})

/** Draws an area of a page, so many dots a point across and down. */
export function drawArea(
  page: OpenPage,
  area: PageArea,
  [across, down]: readonly [number, number],
): Picture {
  const { left, foot, right, top } = area
  const shown = exactPlaces(page)
  const wanted: Matrix = [across, 0, 0, -down, -left * across, top * down]
  return drawMatrix(
    page,
    multiply(inverse(shown), wanted),
    dotsIn((right - left) * across),
    dotsIn((top - foot) * down),
  )
}

/** Whole dots; what is a hair over a whole number by the sums of a processor is that number. */
const dotsIn = (length: number): number => Math.max(1, Math.ceil(length - 1e-6))

/** Where a page's points are on it as it is seen, in points from its upper left corner. */
function exactPlaces(page: OpenPage): Matrix {
  const places = placesOn(page, 1)
  // Pictures are of whole dots, and a little larger than the page.
  const [across, down] = [page.width / Math.ceil(page.width), page.height / Math.ceil(page.height)]
  return multiply(places, [across, 0, 0, down, 0, 0])
}

function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const size = a * d - b * c
  const [one, two, three, four] = [d / size, -b / size, -c / size, a / size]
  return shift([one, two, three, four, 0, 0], -e, -f)
}
