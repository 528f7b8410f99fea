import { openDocument, VerbosityLevel } from '../../../../src/proof/pdf/pdf-js.ts'
import type { Difference } from './differences.ts'

/** The optional package with which pdf.js draws pages outside a browser; undefined where it is not installed. */
const canvases = await import('@napi-rs/canvas').catch(() => undefined)

/** Tells whether pages can be drawn here. */
export const canDraw = canvases !== undefined

/** A page as it is seen, at 72 dots an inch: one number a dot, all its colours in it. */
interface Picture {
  readonly width: number
  readonly height: number
  readonly dots: Uint32Array
}

/** Draws every page of a file. */
export async function draw(bytes: Uint8Array): Promise<readonly Picture[]> {
  const task = await openDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  const document = await task.promise
  const pictures: Picture[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: 1 })
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)]
    const canvas = canvases?.createCanvas(width, height)
    const context = canvas?.getContext('2d')
    if (!canvas || !context) throw new Error('no page can be drawn here')
    // pdf.js names the browser's types; this package's are made to be like them.
    const surface = { canvas, canvasContext: context } as unknown as Pick<
      Parameters<typeof page.render>[0],
      'canvas' | 'canvasContext'
    >
    await page.render({ ...surface, viewport }).promise
    const { data } = context.getImageData(0, 0, width, height)
    pictures.push({
      width,
      height,
      dots: new Uint32Array(data.buffer, data.byteOffset, width * height),
    })
  }
  await task.destroy()
  return pictures
}

/** The dots in which two pictures of a page differ, but for those of glyphs that are known to. */
export function dotsApart(one: Picture, other: Picture, { gone, added }: Difference): number {
  if (one.width !== other.width || one.height !== other.height) return Number.POSITIVE_INFINITY
  const isKnown = new Uint8Array(one.dots.length)
  for (const { glyph } of [...gone, ...added]) {
    if (!glyph) continue
    const { x, y, size } = glyph
    const [left, right] = [Math.floor(x - EDGE), Math.ceil(x + size + EDGE)]
    const [top, foot] = [one.height - y - size - EDGE, one.height - y + size / 2 + EDGE]
    for (let row = Math.floor(top); row < foot; row += 1)
      isKnown.fill(1, row * one.width + left, row * one.width + right)
  }
  return one.dots.reduce(
    (sum, dot, at) => sum + (dot === other.dots[at] || isKnown[at] === 1 ? 0 : 1),
    0,
  )
}

/** What a dot at the edge of a glyph may reach over it. */
const EDGE = 2
