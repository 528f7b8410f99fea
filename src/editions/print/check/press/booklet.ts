import type { Facts } from '../../../../proof/expectations/facts.ts'
import { readDescription } from '../../../../proof/pdf/description.ts'
import type { PdfObjects } from '../../../../proof/pdf/objects.ts'
import { readPacket } from '../../../../proof/pdf/packet.ts'
import { bookletFaults } from '../../../../proof/rules/pdf/booklet.ts'
import type { Publication } from '../../../../publication/tree.ts'
import { wordingOf } from '../../../../wording/index.ts'
import { millimetres } from '../../layouts/geometry.ts'
import type { Layout } from '../../layouts/layout.ts'
import { catalogueFaults } from '../catalogued.ts'
import { informationFaults } from '../conformance/information.ts'
import { type Fault, REPORT } from '../rule.ts'
import { edgesOf, isNear } from './boxes.ts'
import { foldedHalves } from './folded.ts'

/** The booklet shows the pages of the press copy, each in its place when it is folded. It says what it is, and claims nothing. */
export function* checkBooklet(
  booklet: PdfObjects,
  pressCopy: PdfObjects,
  publication: Publication,
  layout: Layout,
  facts: Pick<Facts, 'house' | 'catalogue'>,
): Generator<Fault> {
  yield* descriptionFaults(booklet, publication, facts)
  yield* sizeFaults(booklet, layout)
  const [sides, pages] = [booklet.pages.length, pressCopy.pages.length]
  if (sides % 2 === 1 || sides * 2 !== pages)
    yield fault(`The booklet has ${sides} sides for ${pages} pages.`)
  else yield* bookletFaults(booklet, pressCopy, foldedHalves(sides, layout.sheet?.stapled ?? 1))
}

/** A file without tags that said that it has some, or keeps a standard, would deceive who reads it. */
function* descriptionFaults(
  objects: PdfObjects,
  publication: Publication,
  facts: Pick<Facts, 'house' | 'catalogue'>,
): Generator<Fault> {
  const { title: own, language } = publication.frontMatter
  const edition = wordingOf(language).editions.booklet
  const title = `${own} (${edition})`
  const description = readDescription(objects)
  if (description.title !== title)
    yield fault(`The booklet's title is “${description.title}”, not “${title}”.`)
  if (description.isTagged || objects.catalogue.has('StructTreeRoot'))
    yield fault('The booklet says that it is tagged.')
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
function* sizeFaults(objects: PdfObjects, { page }: Layout): Generator<Fault> {
  const [width, height] = [millimetres(page.width * 2), millimetres(page.height)]
  for (const [index, side] of objects.pages.entries()) {
    const [left = 0, low = 0, right = 0, high = 0] = edgesOf('MediaBox', side, objects) ?? []
    if (left !== 0 || low !== 0 || !isNear(right, width) || !isNear(high, height))
      yield fault(`Side ${index + 1} of the booklet is not as large as two pages.`)
  }
}

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
