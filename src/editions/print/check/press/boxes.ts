import { PdfNumber } from '@libpdf/core'
import type { PdfObjects, PdfPage } from '../../../../proof/pdf/objects.ts'
import { millimetres } from '../../layouts/geometry.ts'
import type { Layout } from '../../layouts/layout.ts'
import { type Fault, REPORT, type Rule } from '../rule.ts'

/** Left, low, right and high edge, in points. */
export type Edges = readonly [left: number, low: number, right: number, high: number]

/**
 * Each page says where it is cut, how far it is printed and how large its sheet is (ISO 32000-1, 14.11.2): these are as the
 * layout has them, one within the other; and one that is read with its left edge above lies as it is bound.
 */
export const checkPageBoxes: Rule = function* ({ objects, isTurned }, _, layout) {
  for (const [index, page] of objects.pages.entries()) {
    const number = index + 1
    yield* boxFaults(number, page, objects, layout, isTurned(number))
    const rotation = objects.number(page.dictionary, 'Rotate') ?? 0
    if (rotation !== (isTurned(number) ? AS_BOUND : 0))
      yield fault(
        `Page ${number} does not lie as it is bound: it is turned by ${rotation} degrees.`,
      )
  }
}

/** Clockwise, in degrees, so that the upper edge of a turned page becomes the left one. */
const AS_BOUND = 270

function* boxFaults(
  number: number,
  page: PdfPage,
  objects: PdfObjects,
  layout: Layout,
  isTurned: boolean,
): Generator<Fault> {
  const trim = edgesOf('TrimBox', page, objects)
  if (!trim) return yield fault(`Page ${number} does not say where it is cut.`)
  const { page: own, sheet } = layout
  const [width, height] = isTurned ? [own.height, own.width] : [own.width, own.height]
  const isSized =
    isNear(trim[2] - trim[0], millimetres(width)) && isNear(trim[3] - trim[1], millimetres(height))
  if (!isSized) yield fault(`Page ${number} is not cut to ${width} by ${height} mm.`)
  if (Math.abs(trim[0]) > PIXEL || Math.abs(trim[1]) > PIXEL)
    yield fault(`Page ${number} is cut beside the page that its content is laid out on.`)
  const { bleed = 0, slug = 0 } = sheet ?? {}
  const wanted = { BleedBox: bleed, MediaBox: bleed + slug, CropBox: bleed + slug }
  for (const [name, further] of Object.entries(wanted)) {
    const edges = edgesOf(name, page, objects)
    if (!edges?.every((edge, at) => isNear(edge, outward(trim, further)[at] ?? 0)))
      yield fault(`The ${name} of page ${number} is not ${further} mm beyond where it is cut.`)
  }
}

/** A box of a page by its name; undefined where the page has none. */
export function edgesOf(name: string, page: PdfPage, objects: PdfObjects): Edges | undefined {
  const values = objects.all(page.dictionary, name)
  const [left, low, right, high] = values.map((one) => (one instanceof PdfNumber ? one.value : NaN))
  if (left === undefined || low === undefined || right === undefined || high === undefined)
    return undefined
  return [left, low, right, high]
}

/** Edges that lie so many millimetres further out. */
function outward([left, low, right, high]: Edges, length: number): Edges {
  const further = millimetres(length)
  return [left - further, low - further, right + further, high + further]
}

/** Points by which a length may differ that is written in thousandths, and a corner that is rounded to a pixel. */
const ROUNDING = 0.01
const PIXEL = 0.75

export const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= ROUNDING

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
