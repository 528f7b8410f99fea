import { PdfNumber } from '@libpdf/core'
import type { PdfProof } from '../../../../proof/pdf/open.ts'
import type { Box } from '../../../../proof/pdf/pen.ts'
import type { Shown } from '../../../../proof/pdf/shown.ts'
import type { Element, Tag } from '../../../../proof/pdf/tags.ts'
import { elementsOf, shownIn } from '../../../../proof/pdf/texts.ts'

/** What an element takes of a page: the box around its letters and pictures there. */
export interface Region {
  readonly page: number
  readonly box: Box
}

/** The regions of an element, one a page, in the order of pages. */
export const regionsOf = (element: Element, proof: PdfProof): readonly Region[] => {
  const pages = new Map<number, Room>()
  addLetters(shownIn(element, proof), pages)
  for (const figure of elementsOf([element], 'Figure')) addPicture(figure, proof, pages)
  return toRegions(pages)
}

/** The regions of some letters. */
export const regionsOfLetters = (shown: readonly Shown[]): readonly Region[] => {
  const pages = new Map<number, Room>()
  addLetters(shown, pages)
  return toRegions(pages)
}

/** A box that grows: a table has thousands of letters. */
type Room = { -readonly [edge in keyof Box]: Box[edge] }

/** From where a letter hangs down to where a capital reaches. */
function addLetters(letters: readonly Shown[], pages: Map<number, Room>): void {
  for (const { page, text, x, y, width, size } of letters)
    if (text.trim() !== '') grow(pages, page, x, x + width, y - size * DESCENT, y + size * ASCENT)
}

const DESCENT = 0.25
const ASCENT = 0.7

/** The box that the tags give a picture (ISO 32000-1, 14.8.5.4.3), on the page of its content: print-picture holds it against what is painted. */
function addPicture(
  { dictionary, children }: Element,
  { objects }: PdfProof,
  pages: Map<number, Room>,
): void {
  const attributes = objects.dictionary(dictionary, 'A')
  const [left = 0, foot = 0, right = 0, top = 0] = objects
    .all(attributes, 'BBox')
    .map((one) => (one instanceof PdfNumber ? one.value : 0))
  const page = pageOf(children)
  if (page !== undefined) grow(pages, page, left, right, foot, top)
}

/** The page of the first content of some tags. */
function pageOf(tags: readonly Tag[]): number | undefined {
  for (const tag of tags) {
    const page = tag.kind === 'element' ? pageOf(tag.children) : undefined
    if (tag.kind === 'content') return tag.page
    if (page !== undefined) return page
  }
  return undefined
}

function grow(
  pages: Map<number, Room>,
  page: number,
  left: number,
  right: number,
  foot: number,
  top: number,
): void {
  const room = pages.get(page)
  if (!room) {
    pages.set(page, { left, right, foot, top })
    return
  }
  room.left = Math.min(room.left, left)
  room.right = Math.max(room.right, right)
  room.foot = Math.min(room.foot, foot)
  room.top = Math.max(room.top, top)
}

const toRegions = (pages: ReadonlyMap<number, Box>): readonly Region[] =>
  [...pages].sort(([one], [other]) => one - other).map(([page, box]) => ({ page, box }))
