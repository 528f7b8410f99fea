import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import type { Content } from '../content/content.ts'
import { readContents } from '../content/pages.ts'
import { type SheetBoxes, sheetsOf } from '../file/sheets.ts'
import { type TypeArea, typeAreaOf } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import type { PrintedPage } from '../page/printed-page.ts'
import { readLeaves } from '../tags/leaves.ts'
import { boxOf, type JoinedLinks, joinLinks } from '../tags/links.ts'
import { numberContent } from '../tags/numbers.ts'
import { ownLeaves } from '../tags/owners.ts'
import { type Parted, partRepeats } from '../tags/repeats.ts'
import { toTags } from '../tags/tree.ts'
import type { NumberedTags } from '../tags/write.ts'
import { namedPlaces, outlinePlaces, type Place } from './destinations.ts'
import { type FontMaps, fontsOf, mapsOf } from './fonts.ts'
import { makeWordsOf } from './words.ts'

/** What is found in a file as Chromium printed it, and the tags that it is to have. */
export interface Printed extends Parted, NumberedTags {
  readonly page: PrintedPage
  readonly contents: readonly Content[]
  readonly areas: readonly TypeArea[]
  /** The sheets that the pages are printed on; none where the layout has none. */
  readonly sheets: readonly SheetBoxes[]
  /** The fonts by the names that the pages use, and what their glyphs stand for. */
  readonly fonts: ReadonlyMap<string, PDFDict>
  readonly maps: FontMaps
  /** Where the entries of the outline lead, in order, and where an id stands. */
  readonly outline: readonly Place[]
  readonly placeOf: (id: string) => Place
  readonly links: JoinedLinks
}

/** Reads a printed file, and changes nothing in it. Throws where other things stand on its pages than their elements say. */
export function readPrinted(document: PDFDocument, page: PrintedPage, layout: Layout): Printed {
  const contents = readContents(document)
  const fonts = fontsOf(document)
  const maps = mapsOf(fonts)
  const links = joinLinks(readLeaves(document, contents), boxOf(document))
  const leaves = ownLeaves(links.leaves, page.nodes, makeWordsOf(maps))
  const parted = partRepeats(page.body, leaves)
  const tree = toTags(page.body, parted.read)
  return {
    page,
    contents,
    areas: areasOf(document, layout),
    sheets: sheetsOf(document, layout),
    fonts,
    maps,
    outline: outlinePlaces(document),
    placeOf: namedPlaces(document),
    links,
    tree,
    numbers: numberContent(tree),
    ...parted,
  }
}

/** The type area of each page; one that is wider than high is turned. */
const areasOf = (document: PDFDocument, layout: Layout): readonly TypeArea[] =>
  document.getPages().map((page, index) => {
    const { width, height } = page.getSize()
    return typeAreaOf(layout, index + 1, width > height)
  })
