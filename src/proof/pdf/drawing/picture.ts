import type { Matrix } from '../matrix.ts'
import type { OpenPage } from './open.ts'
import { functionOf, memoryOf, type Pdfium } from './pdfium.ts'

/** A page as it is seen, in greys: one byte a dot, from the top, 0 for black. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly dots: Uint8Array
}

/** Draws a page with its annotations, so many dots a point. */
export function drawPage({ pdfium, address, width, height }: OpenPage, scale: number): Picture {
  const [across, down] = [Math.ceil(width * scale), Math.ceil(height * scale)]
  return drawGrey(pdfium, across, down, (bitmap) =>
    pdfium.FPDF_RenderPageBitmap(bitmap, address, 0, 0, across, down, 0, WITH_ANNOTATIONS),
  )
}

/** Draws a page as `drawPage` does, but each dot says how far its colour is from a grey: 0 for none, 255 for pure red. */
export function drawHues({ pdfium, address, width, height }: OpenPage, scale: number): Picture {
  const [across, down] = [Math.ceil(width * scale), Math.ceil(height * scale)]
  const bitmap = pdfium.FPDFBitmap_CreateEx(across, down, COLOURS, 0, 0)
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, OPAQUE_WHITE)
  pdfium.FPDF_RenderPageBitmap(bitmap, address, 0, 0, across, down, 0, WITH_ANNOTATIONS)
  const row = pdfium.FPDFBitmap_GetStride(bitmap)
  const drawn = memoryOf(pdfium, pdfium.FPDFBitmap_GetBuffer(bitmap), row * down)
  const dots = new Uint8Array(across * down)
  for (let dot = 0; dot < dots.length; dot += 1) {
    const at = Math.floor(dot / across) * row + (dot % across) * 4
    const [blue = 0, green = 0, red = 0] = [drawn[at], drawn[at + 1], drawn[at + 2]]
    dots[dot] = Math.max(blue, green, red) - Math.min(blue, green, red)
  }
  pdfium.FPDFBitmap_Destroy(bitmap)
  return { width: across, height: down, dots }
}

/** FPDFBitmap_BGRx: four bytes a dot. */
const COLOURS = 3

/** FPDFBitmap_Gray and FPDF_ANNOT, as PDFium has them. */
const GREY = 1
const WITH_ANNOTATIONS = 1
/** The lightest grey, and the lightest colour. */
const WHITE = 0xff
const OPAQUE_WHITE = 0xffffffff

/** Draws a page by where its points, from its upper left corner as it is seen, are on a picture of a size. */
export function drawMatrix(
  { pdfium, address }: OpenPage,
  matrix: Matrix,
  across: number,
  down: number,
): Picture {
  const memory = pdfium.pdfium.wasmExports
  const at = memory.malloc(FLOATS * 4)
  const numbers = Buffer.from(memoryOf(pdfium, at, FLOATS * 4).buffer, at, FLOATS * 4)
  for (const [index, value] of [...matrix, 0, 0, across, down].entries())
    numbers.writeFloatLE(value, index * 4)
  const picture = drawGrey(pdfium, across, down, (bitmap) =>
    pdfium.FPDF_RenderPageBitmapWithMatrix(bitmap, address, at, at + 24, WITH_ANNOTATIONS),
  )
  memory.free(at)
  return picture
}

/** The six numbers of a matrix, and the four of a rectangle. */
const FLOATS = 10

/** Draws into a bitmap of greys that is white, of which the rows follow one another without a gap, and so are taken at once. */
function drawGrey(
  pdfium: Pdfium,
  across: number,
  down: number,
  draw: (bitmap: number) => void,
): Picture {
  const memory = pdfium.pdfium.wasmExports
  const at = memory.malloc(across * down)
  memoryOf(pdfium, at, across * down).fill(WHITE)
  const bitmap = pdfium.FPDFBitmap_CreateEx(across, down, GREY, at, across)
  draw(bitmap)
  pdfium.FPDFBitmap_Destroy(bitmap)
  const dots = memoryOf(pdfium, at, across * down).slice()
  memory.free(at)
  return { width: across, height: down, dots }
}

/** Takes from a page that is open what turns it. */
export function straighten(page: OpenPage): OpenPage {
  const { pdfium, address } = page
  pdfium.FPDFPage_SetRotation(address, 0)
  const [width, height] = [pdfium.FPDF_GetPageWidthF(address), pdfium.FPDF_GetPageHeightF(address)]
  return { ...page, width, height }
}

/** Makes all text of a page invisible, that of its forms too. */
export function hideText({ pdfium, address }: OpenPage): void {
  const typeOf = functionOf(pdfium, 'FPDFPageObj_GetType')
  const objectOn = functionOf(pdfium, 'FPDFPage_GetObject')
  const objectIn = functionOf(pdfium, 'FPDFFormObj_GetObject')
  const setActive = functionOf(pdfium, 'FPDFPageObj_SetIsActive')
  const count = pdfium.FPDFPage_CountObjects(address)
  for (let index = 0; index < count; index += 1) hide(objectOn(address, index))

  function hide(object: number): void {
    const type = typeOf(object)
    if (type === TEXT) setActive(object, 0)
    if (type !== FORM) return
    const within = pdfium.FPDFFormObj_CountObjects(object)
    for (let index = 0; index < within; index += 1) hide(objectIn(object, index))
  }
}

/** FPDF_PAGEOBJ_TEXT and FPDF_PAGEOBJ_FORM. */
const TEXT = 1
const FORM = 5

/** Where a page's points are on its picture: dots from the upper left corner. */
export function placesOn({ pdfium, address, width, height }: OpenPage, scale: number): Matrix {
  const memory = pdfium.pdfium.wasmExports
  const at = memory.malloc(8)
  const [across, down] = [Math.ceil(width * scale), Math.ceil(height * scale)]
  const place = (x: number, y: number): readonly [number, number] => {
    pdfium.FPDF_PageToDevice(address, 0, 0, across * FINE, down * FINE, 0, x, y, at, at + 4)
    const told = Buffer.from(memoryOf(pdfium, at, 8))
    return [told.readInt32LE(0) / FINE, told.readInt32LE(4) / FINE]
  }
  const [x, y] = place(0, 0)
  const [right, up] = [place(FAR, 0), place(0, FAR)]
  memory.free(at)
  return [(right[0] - x) / FAR, (right[1] - y) / FAR, (up[0] - x) / FAR, (up[1] - y) / FAR, x, y]
}

/** PDFium tells whole dots: it is asked about a picture so many times as large, and about places so many points apart. */
const FINE = 1000
const FAR = 500
