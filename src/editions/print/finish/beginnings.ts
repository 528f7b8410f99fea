import {
  PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
} from '@cantoo/pdf-lib'
import type { Publication } from '../../../publication/tree.ts'
import { typeAreaOf } from '../geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { textHeadingsOf } from '../page/headings.ts'
import { sectionsOf } from '../page/sections.ts'
import { outlineItemsOf } from './outline.ts'
import type { Beginning } from './running-heads.ts'
import type { IsDrawn } from './sequences.ts'
import { leavesOf } from './structure.ts'

/**
 * Where the sections of a publication begin: parts where the first content of their elements, in order, is drawn; headings
 * where the outline leads, whose last entries are the headings of the text.
 */
export function beginningsOf(
  document: PDFDocument,
  publication: Publication,
  elements: readonly PDFDict[],
  isDrawn: IsDrawn,
  layout: Layout,
): readonly Beginning[] {
  const pages = document.getPages()
  const numbers = new Map<unknown, number>(pages.map(({ ref }, index) => [ref, index + 1]))
  const headings = textHeadingsOf(publication)
  const items = outlineItemsOf(document).slice(-headings.length)
  const places = new Map(headings.map((heading, index) => [heading, items[index]]))
  return sectionsOf(publication, layout).map(({ head, part, heading }) => {
    if (!heading) {
      const element = elements[publication.parts.indexOf(part)]
      const leaves = element ? leavesOf(element, document.context) : [].values()
      const first = leaves.find(({ page, mcid }) => isDrawn(page, mcid))
      return { head, page: numbers.get(first?.page) ?? 0, isAtTop: true }
    }
    const destination = places.get(heading)?.lookupMaybe(PDFName.of('Dest'), PDFArray)
    const page = numbers.get(destination?.get(0)) ?? 0
    const y = destination?.lookupMaybe(3, PDFNumber)?.asNumber() ?? 0
    return { head, page, isAtTop: isAtTop(page, y, pages, layout) }
  })
}

/** What begins at most so far below the top of the type area begins the page, in points. */
const NEAR = 12

function isAtTop(page: number, y: number, pages: readonly PDFPage[], layout: Layout): boolean {
  const { width = 0, height = 0 } = pages[page - 1]?.getSize() ?? {}
  return y > typeAreaOf(layout, page, width > height).top - NEAR
}
