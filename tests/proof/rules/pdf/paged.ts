import { PDFDict } from '@cantoo/pdf-lib'
import { elementAt, say } from './meaning.ts'
import { inCatalogue, name, number, onPage, pageOf, type Tampering, text } from './tampering.ts'

const rule = 'print-page'

/** Pages that are otherwise than they should be. */
export const PAGED: readonly Tampering[] = [
  {
    rule,
    name: 'a page is turned',
    change: (document) => pageOf(document).node.set(name('Rotate'), number(90)),
  },
  {
    rule,
    name: 'a page stands on its head',
    change: (document) => pageOf(document).node.set(name('Rotate'), number(180)),
  },
  {
    rule,
    name: 'a page is larger',
    change: (document) => pageOf(document).setMediaBox(-200, -200, 1000, 1200),
  },
  {
    rule,
    name: 'a page is to be cut',
    change: (document) => pageOf(document).setBleedBox(0, 0, 100, 100),
  },
  {
    rule,
    name: 'pages are counted from the third',
    change: inCatalogue('PageLabels', ({ context }) => context.obj({ Nums: [2, { S: 'D' }] })),
  },
  {
    rule: 'print-ink',
    name: 'words are red',
    change: onPage((own) => own.replaceAll('0 0 0 rg', '.6 0 0 rg')),
  },
  {
    rule: 'print-target',
    name: 'a link says something else',
    change: (document) => {
      const links = document.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? [])
      const link = document.context.lookup(links.at(-1), PDFDict)
      link.set(name('Contents'), text('Click here for a prize'))
    },
  },
  {
    rule: 'print-sense',
    name: 'a cell heads its row, not its column',
    change: (document) =>
      elementAt(document, 'TH', 1).lookup(name('A'), PDFDict).set(name('Scope'), name('Row')),
  },
  {
    rule: 'print-sense',
    name: 'a list counts in another way',
    change: (document) =>
      elementAt(document, 'L', -1)
        .lookup(name('A'), PDFDict)
        .set(name('ListNumbering'), name('UpperRoman')),
  },
  {
    rule: 'print-picture',
    name: 'a picture is said to stand elsewhere',
    change: (document) =>
      elementAt(document, 'Figure', 0)
        .lookup(name('A'), PDFDict)
        .set(name('BBox'), document.context.obj([0, 0, 10, 10])),
  },
  {
    rule: 'print-spoken',
    name: 'a heading is read as another',
    change: say('H3', -1, 'ActualText', 'Nothing'),
  },
]
