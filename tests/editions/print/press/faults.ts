import { degrees, PDFDict, type PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { inPacket } from '../conformance/planting.ts'
import { type Change, inContent, setInCatalogue, setInInformation } from '../planting.ts'

/** A fault that is planted in a press copy or in its booklet, and what the rule must say of it. */
export interface PressFault {
  readonly rule: string
  readonly name: string
  readonly publication?: string
  readonly file: 'press copy' | 'booklet'
  readonly reason: RegExp
  readonly change: Change
}

/** Faults of the report on the ferries: page 4 is blank, Part One begins on page 7, pages 11 and 12 are blank. */
export const PRESS_FAULTS: readonly PressFault[] = [
  {
    rule: 'press-copy-page',
    name: 'a part begins on a left-hand page',
    file: 'press copy',
    reason: /“Part One: The ferries” begins on page 6, which is a left-hand one/,
    change: removePages(4),
  },
  {
    rule: 'press-copy-page',
    name: 'the last sheet is not full',
    file: 'press copy',
    reason: /has 11 pages, not a multiple of 4/,
    change: removePages(12),
  },
  {
    rule: 'press-copy-page',
    name: 'a sheet more is blank',
    file: 'press copy',
    reason: /ends with 6 blank pages/,
    change: addPages(4),
  },
  {
    rule: 'press-copy-page',
    name: 'a page is blank before no part',
    publication: 'returns',
    file: 'press copy',
    reason: /Page 8 is blank, and no part begins after it/,
    change: inContent(8, () => ''),
  },
  {
    rule: 'press-copy-box',
    name: 'a page does not say where it is cut',
    file: 'press copy',
    reason: /Page 5 does not say where it is cut/,
    change: onPage(5, (page) => page.node.delete(PDFName.of('TrimBox'))),
  },
  {
    rule: 'press-copy-box',
    name: 'a page is cut to another size',
    file: 'press copy',
    reason: /Page 5 is not cut to 210 by 297 mm/,
    change: onPage(5, (page) => page.setTrimBox(0, 0, 590, 841.89)),
  },
  {
    rule: 'press-copy-box',
    name: 'a page is cut beside its content',
    file: 'press copy',
    reason: /Page 5 is cut beside the page/,
    change: onPage(5, (page) => page.setTrimBox(8, 0, 595.276, 841.89)),
  },
  {
    rule: 'press-copy-box',
    name: 'a page has no bleed',
    file: 'press copy',
    reason: /The BleedBox of page 5 is not 3 mm beyond/,
    change: onPage(5, (page) => {
      const { x, y, width, height } = page.getTrimBox()
      page.setBleedBox(x, y, width, height)
    }),
  },
  {
    rule: 'press-copy-box',
    name: 'a sheet has no room for marks',
    file: 'press copy',
    reason: /The MediaBox of page 5 is not 10 mm beyond/,
    change: onPage(5, (page) => {
      const { x, y, width, height } = page.getBleedBox()
      page.setMediaBox(x, y, width, height)
    }),
  },
  {
    rule: 'press-copy-box',
    name: 'a turned page does not lie as it is bound',
    publication: 'returns',
    file: 'press copy',
    reason: /Page \d+ does not lie as it is bound: it is turned by 0 degrees/,
    change: straighten,
  },
  {
    rule: 'press-copy-ink',
    name: 'black is a colour of the screen',
    file: 'press copy',
    reason: /Page 5 is set in another ink than black: “0 0 0 rg”/,
    change: inContent(5, (content) => content.replace(/\b0 g\b/, '0 0 0 rg')),
  },
  {
    rule: 'press-copy-ink',
    name: 'black is mixed of four inks',
    file: 'press copy',
    reason: /Page 5 is set in another ink than black: “1 1 1 1 k”/,
    change: inContent(5, (content) => content.replace(/\b0 g\b/, '1 1 1 1 k')),
  },
  {
    rule: 'press-copy-ink',
    name: 'a picture stands in no figure',
    file: 'press copy',
    reason: /Page 5 is set in another ink than black: “\/X1 Do”/,
    change: inContent(5, (content) => `${content}\n/Artifact BMC /X1 Do EMC`),
  },
  {
    rule: 'press-copy-crop-mark',
    name: 'a mark is missing',
    file: 'press copy',
    reason: /Page 5 has 7 crop marks, not 8/,
    change: inContent(5, (content) => content.replace(/.* m .* l S\n/, '')),
  },
  {
    rule: 'press-copy-crop-mark',
    name: 'a mark reaches onto the page',
    file: 'press copy',
    reason: /Page 5 has something among its crop marks that is none/,
    change: inContent(5, (content) =>
      content.replace(/^(\S+) \S+ m (\S+) \S+ l S/m, '$1 -20 m $2 5 l S'),
    ),
  },
  {
    rule: 'press-copy-crop-mark',
    name: 'a mark stands beside the edge',
    file: 'press copy',
    reason: /Page 5 has something among its crop marks that is none/,
    change: inContent(5, (content) =>
      content.replace(/^0 (\S+) m 0 (\S+) l S/m, '4 $1 m 4 $2 l S'),
    ),
  },
  {
    rule: 'press-copy-crop-mark',
    name: 'marks are artifacts of the text',
    file: 'press copy',
    reason: /Page 5 has 0 crop marks, not 8/,
    change: inContent(5, (content) => content.replace('/Type /Page>>', '/Type /Layout>>')),
  },
  {
    rule: 'booklet',
    name: 'two pages are exchanged',
    file: 'booklet',
    reason: /The left half of side 3 of the booklet is not page 10 of the press copy/,
    change: exchangeForms([1, 'P0'], [3, 'P0']),
  },
  {
    rule: 'booklet',
    name: 'a page is left out',
    file: 'booklet',
    reason: /The right half of side 1 of the booklet is not page 1 of the press copy/,
    change: inContent(1, (content) => content.replace(/q .*\/P1 Do Q/, '')),
  },
  {
    rule: 'booklet',
    name: 'a page is moved',
    file: 'booklet',
    reason: /The right half of side 1 of the booklet is not page 1 of/,
    change: inContent(1, (content) => content.replace('595.276 0 cm', '600 0 cm')),
  },
  {
    rule: 'booklet',
    name: 'a page is painted twice',
    file: 'booklet',
    reason: /Side 1 of the booklet paints something besides two pages/,
    change: inContent(1, (content) => `${content}\n${content}`),
  },
  {
    rule: 'booklet',
    name: 'a line is added',
    file: 'booklet',
    reason: /Side 2 of the booklet paints something besides two pages/,
    change: inContent(2, (content) => `${content}\n0 0 m 100 100 l S`),
  },
  {
    rule: 'booklet',
    name: 'a side is missing',
    file: 'booklet',
    reason: /The booklet has 5 sides for 12 pages/,
    change: removePages(6),
  },
  {
    rule: 'booklet',
    name: 'a side is as large as a page',
    file: 'booklet',
    reason: /Side 2 of the booklet is not as large as two pages/,
    change: onPage(2, (page) => page.setMediaBox(0, 0, 595.276, 841.89)),
  },
  {
    rule: 'booklet',
    name: 'its metadata name another author',
    file: 'booklet',
    reason: /dc:creator of the PDF is “Another”, not “The Ferries Committee”/,
    change: inPacket((packet) => packet.replace('The Ferries Committee', 'Another')),
  },
  {
    rule: 'booklet',
    name: 'its information names another author than its metadata',
    file: 'booklet',
    reason: /says two things of itself: Author is “Another”/,
    change: setInInformation('Author', 'Another'),
  },
  {
    rule: 'booklet',
    name: 'it has no metadata',
    file: 'booklet',
    reason: /does not say what it is/,
    change: ({ catalog }) => void catalog.delete(PDFName.of('Metadata')),
  },
  {
    rule: 'booklet',
    name: 'it is not said to be turned at the short edge',
    file: 'booklet',
    reason: /does not say Duplex of how it is printed/,
    change: setInCatalogue('ViewerPreferences', { DisplayDocTitle: true }),
  },
  {
    rule: 'booklet',
    name: 'it has a language, which only tags have a use for',
    file: 'booklet',
    reason: /The booklet has Lang/,
    change: setInCatalogue('Lang', 'cy'),
  },
  {
    rule: 'booklet',
    name: 'it says that it is the publication itself',
    file: 'booklet',
    reason: /The booklet's title is “River Crossings”, not “River Crossings: .* \(Booklet\)”/,
    change: setInInformation('Title', 'River Crossings'),
  },
  {
    rule: 'booklet',
    name: 'it says that it is tagged',
    file: 'booklet',
    reason: /The booklet says that it is tagged/,
    change: setInCatalogue('MarkInfo', { Marked: true }),
  },
]

/** Removes the last page, or one by its number. */
function removePages(number: number): Change {
  return (document) => document.removePage(number - 1)
}

function addPages(count: number): Change {
  return (document) => {
    for (let added = 0; added < count; added += 1) document.addPage()
  }
}

/** Lays the first turned page as it is read. */
function straighten(document: PDFDocument): void {
  const turned = document.getPages().find((page) => page.getRotation().angle !== 0)
  if (!turned) throw new Error('there is no turned page')
  turned.setRotation(degrees(0))
}

function onPage(number: number, change: (page: PDFPage) => unknown): Change {
  return (document) => {
    change(document.getPage(number - 1))
  }
}

/** A page on a side, and the name that it has there. */
type Form = readonly [side: number, name: string]

function exchangeForms(one: Form, other: Form): Change {
  return (document) => {
    const [first, second] = [formsOf(one, document), formsOf(other, document)]
    const [own, another] = [first.get(PDFName.of(one[1])), second.get(PDFName.of(other[1]))]
    if (!own || !another) throw new Error('there is nothing to exchange')
    first.set(PDFName.of(one[1]), another)
    second.set(PDFName.of(other[1]), own)
  }
}

function formsOf([side]: Form, document: PDFDocument) {
  const resources = document.getPage(side - 1).node.Resources()
  const forms = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)
  if (!forms) throw new Error('there is nothing to exchange')
  return forms
}
