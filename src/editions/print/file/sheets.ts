import { degrees, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import type { Box } from '../content/content.ts'
import { millimetres } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'

/** A sheet that a page is printed on, in points of the page. */
export interface SheetBoxes {
  /** The page itself, as it is cut. */
  readonly trim: Box
  /** How far it is printed. */
  readonly bleed: Box
  /** All of the sheet. */
  readonly media: Box
}

/** The sheet of each page; none in a layout that has no sheet. */
export const sheetsOf = (document: PDFDocument, layout: Layout): readonly SheetBoxes[] =>
  layout.sheet ? document.getPages().map((page) => toBoxes(page.getSize(), layout)) : []

/**
 * The boxes of a page. Its content stays where Chromium puts it, from the upper left corner on; that corner is the trimmed
 * page's too, which is as large as it should be, where Chromium rounds to its pixels.
 */
function toBoxes({ width, height }: Size, { page, sheet }: Layout): SheetBoxes {
  const isTurned = width > height
  const [across, down] = isTurned ? [page.height, page.width] : [page.width, page.height]
  const trim: Box = [0, height - millimetres(down), millimetres(across), height]
  const { bleed = 0, slug = 0 } = sheet ?? {}
  return { trim, bleed: grow(trim, bleed), media: grow(trim, bleed + slug) }
}

type Size = Readonly<ReturnType<PDFPage['getSize']>>

/** A box that reaches so many millimetres further on each side. */
function grow([left, low, right, high]: Box, length: number): Box {
  const further = millimetres(length)
  return [left - further, low - further, right + further, high + further]
}

/**
 * Says of each page where it is cut and how far it is printed (ISO 32000-1, 14.11.2). One that is read with its left edge
 * above lies as it is bound.
 */
export function setSheets(document: PDFDocument, sheets: readonly SheetBoxes[]): void {
  for (const [index, { trim, bleed, media }] of sheets.entries()) {
    const page = document.getPage(index)
    page.setMediaBox(...toRectangle(media))
    page.setCropBox(...toRectangle(media))
    page.setBleedBox(...toRectangle(bleed))
    page.setTrimBox(...toRectangle(trim))
    const [left, low, right, high] = trim
    if (right - left > high - low) page.setRotation(degrees(AS_BOUND))
  }
}

/** Clockwise, in degrees: what is the upper edge of a turned page is the left one of the book's. */
const AS_BOUND = 270

/** The corner, width and height of a box, in thousandths of a point. */
const toRectangle = ([left, low, right, high]: Box) =>
  [round(left), round(low), round(right - left), round(high - low)] as const

export const round = (length: number): number => Math.round(length * 1000) / 1000
