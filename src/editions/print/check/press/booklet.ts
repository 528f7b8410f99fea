import type { Facts } from '../../../../proof/expectations/facts.ts'
import type { PdfProof } from '../../../../proof/pdf/open.ts'
import { readPacket } from '../../../../proof/pdf/packet.ts'
import type { Publication } from '../../../../publication/tree.ts'
import { wordingOf } from '../../../../wording/index.ts'
import { millimetres } from '../../geometry.ts'
import type { Layout } from '../../layouts/layout.ts'
import { catalogueFaults } from '../catalogued.ts'
import { informationFaults } from '../conformance/information.ts'
import { type Fault, REPORT } from '../rule.ts'
import { toPlain } from '../words.ts'
import { edgesOf, isNear } from './boxes.ts'
import { foldedHalves, type Half } from './folded.ts'
import { areSame, halvesOf, type Placed, pagesAsBound } from './placed.ts'

/**
 * The booklet shows the pages of the press copy, and nothing else: when it is folded, each page is in its place and has the
 * same characters at the same places, and each side as many lines and pictures. It says what it is, and claims nothing.
 */
export function* checkBooklet(
  booklet: PdfProof,
  pressCopy: PdfProof,
  publication: Publication,
  layout: Layout,
  facts: Pick<Facts, 'house' | 'catalogue'>,
): Generator<Fault> {
  yield* descriptionFaults(booklet, publication, facts)
  yield* sizeFaults(booklet, layout)
  if (booklet.pages % 2 === 1 || booklet.pages * 2 !== pressCopy.pages)
    return yield fault(`The booklet has ${booklet.pages} sides for ${pressCopy.pages} pages.`)
  const halves = foldedHalves(booklet.pages, layout.sheet?.stapled ?? 1)
  yield* pageFaults(halves, booklet, pressCopy, layout)
  yield* drawingFaults(halves, booklet, pressCopy)
}

/** A file without tags that said that it has some, or keeps a standard, would deceive who reads it. */
function* descriptionFaults(
  { description, tags, objects }: PdfProof,
  publication: Publication,
  facts: Pick<Facts, 'house' | 'catalogue'>,
): Generator<Fault> {
  const { title: own, language } = publication.frontMatter
  const edition = wordingOf(language).editions.booklet
  const title = `${own} (${edition})`
  if (description.title !== title)
    yield fault(`The booklet's title is “${description.title}”, not “${title}”.`)
  if (description.isTagged || tags.length > 0) yield fault('The booklet says that it is tagged.')
  const packet = readPacket(objects)
  if (!packet) return yield fault('The booklet does not say what it is.')
  if (packet.text('pdfuaid:part') || packet.text('pdfaid:part'))
    yield fault('The booklet says that it keeps a standard.')
  yield* catalogueFaults(packet, { publication, ...facts, title, edition })
  const information = objects.dictionary(objects.trailer, 'Info')
  for (const told of informationFaults(information, packet, objects))
    yield fault(`The booklet says two things of itself: ${told}.`)
  const printing = objects.dictionary(objects.catalogue, 'ViewerPreferences')
  for (const key of PRINTING)
    if (!printing?.has(key)) yield fault(`The booklet does not say ${key} of how it is printed.`)
}

/** What a print dialogue shows at first (ISO 32000-1, 12.2); print-object says which values these may have. */
const PRINTING = ['DisplayDocTitle', 'Duplex', 'PrintScaling'] as const

/** Each side is as wide as two pages. */
function* sizeFaults({ objects }: PdfProof, { page }: Layout): Generator<Fault> {
  const [width, height] = [millimetres(page.width * 2), millimetres(page.height)]
  for (const [index, side] of objects.pages.entries()) {
    const [left = 0, low = 0, right = 0, high = 0] = edgesOf('MediaBox', side, objects) ?? []
    if (left !== 0 || low !== 0 || !isNear(right, width) || !isNear(high, height))
      yield fault(`Side ${index + 1} of the booklet is not as large as two pages.`)
  }
}

function* pageFaults(
  halves: readonly Half[],
  booklet: PdfProof,
  pressCopy: PdfProof,
  layout: Layout,
): Generator<Fault> {
  const found = halvesOf(booklet, millimetres(layout.page.width))
  const wanted = pagesAsBound(pressCopy)
  for (const [index, { side, isRight }] of halves.entries()) {
    const own = found(side, isRight)
    const page = wanted(index + 1)
    if (areSame(own, page)) continue
    const half = `the ${isRight ? 'right' : 'left'} half of side ${side}`
    yield fault(
      `The booklet shows “${opening(own)}” on ${half}, not page ${index + 1}, “${opening(page)}”.`,
    )
  }
}

/** Each side has as many lines and pictures as its two pages. */
function* drawingFaults(
  halves: readonly Half[],
  booklet: PdfProof,
  pressCopy: PdfProof,
): Generator<Fault> {
  for (const { page: side, drawn } of booklet.painted) {
    const pages = pressCopy.painted.filter((_, index) => halves[index]?.side === side)
    const wanted = pages.reduce((sum, page) => sum + page.drawn, 0)
    if (drawn !== wanted)
      yield fault(`Side ${side} of the booklet has ${drawn} lines and pictures, not ${wanted}.`)
  }
}

/** So much is told of what a page shows, in characters. */
const MOST = 40

const opening = (placed: readonly Placed[]): string =>
  toPlain(placed.map(({ text }) => text).join('')).slice(0, MOST)

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
