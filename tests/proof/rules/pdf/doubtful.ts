import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import type { Change } from '../../../editions/print/planting.ts'
import { elementAt } from './meaning.ts'
import { name, number, onPage, pageOf, type Tampering } from './tampering.ts'

/** Changes the bytes of a file, and has its table of objects and its end say where the objects are by then. */
const inBytes = (is: string | RegExp, becomes: string): Tampering['change'] => ({
  bytes: (file) => {
    const source = file.toString('latin1')
    const altered = source.replace(is, becomes)
    if (altered === source) throw new Error('nothing was planted')
    return Buffer.from(withOffsets(altered), 'latin1')
  },
})

function withOffsets(source: string): string {
  const at = source.lastIndexOf('\nxref\n') + 1
  const body = source.slice(0, at)
  const offsets = new Map(
    [...body.matchAll(/(?<=\n)(\d+) 0 obj\n/g)].map((found) => [Number(found[1]), found.index]),
  )
  let own = 0
  const rows = source
    .slice(at)
    .split('\n')
    .map((row) => {
      const [, first] = /^(\d+) \d+$/.exec(row) ?? []
      if (first !== undefined) own = Number(first)
      if (!/^\d{10} \d{5} [nf] $/.test(row)) return row
      const offset = offsets.get(own)
      own += 1
      return row.endsWith('n ') ? `${String(offset).padStart(10, '0')} 00000 n ` : row
    })
  return (body + rows.join('\n')).replace(/startxref\n\d+/, `startxref\n${at}`)
}

/** Changes what the codes of the face of the text are read as. */
const inUnicodeMap =
  (is: string | RegExp, becomes: string): Change =>
  (document) => {
    const reference = fontOf(document).get(name('ToUnicode'))
    const map = document.context.lookup(reference)
    if (!(reference instanceof PDFRef) || !(map instanceof PDFRawStream))
      throw new Error('there is no map')
    const text = Buffer.from(decodePDFRawStream(map).decode()).toString('latin1')
    const altered = text.replace(is, becomes)
    if (altered === text) throw new Error('nothing was planted')
    document.context.assign(reference, document.context.flateStream(altered))
  }

const fontOf = (document: PDFDocument): PDFDict => {
  const fonts = pageOf(document).node.Resources()?.lookup(name('Font'), PDFDict)
  if (!fonts) throw new Error('the page has no fonts')
  return fonts.lookup(name('F4'), PDFDict)
}

const describe =
  (key: string, toValue: (document: PDFDocument) => PDFObject): Change =>
  (document) =>
    fontOf(document)
      .lookup(name('DescendantFonts'), PDFArray)
      .lookup(0, PDFDict)
      .lookup(name('FontDescriptor'), PDFDict)
      .set(name(key), toValue(document))

/** Changes the numbers, each followed by what has it, by which a program finds the element of some content. */
const inParentTree =
  (change: (numbers: PDFArray) => void): Change =>
  (document) =>
    change(treeOf(document).lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray))

const treeOf = ({ catalog, context }: PDFDocument): PDFDict =>
  context.lookup(catalog.get(name('StructTreeRoot')), PDFDict)

/** Puts the second pair of a list before the first. */
function exchangePairs(list: PDFArray): void {
  const pairs = [0, 1, 2, 3].map((at) => list.get(at))
  for (const [at, from] of [2, 3, 0, 1].entries()) {
    const own = pairs[from]
    if (own) list.set(at, own)
  }
}

const inLinks =
  (change: (links: PDFArray) => void): Change =>
  (document) => {
    const links = document.getPages()[2]?.node.Annots()
    if (!links) throw new Error('the page has no links')
    change(links)
  }

const inAttributes =
  (type: string, key: string): Change =>
  (document) => {
    const attributes = elementAt(document, type, 0).lookup(name('A'), PDFDict)
    if (!attributes.delete(name(key))) throw new Error('nothing was planted')
  }

/** Takes from the first element of a type what it must have. */
const without =
  (type: string, key: string): Change =>
  (document) => {
    if (!elementAt(document, type, 0).delete(name(key))) throw new Error('nothing was planted')
  }

const bytes = 'print-bytes'
const object = 'print-object'
const letters = 'print-letterform'

/** What programs read each in their own way, what they look for in vain, and what none shows. */
export const DOUBTFUL: readonly Tampering[] = [
  {
    rule: letters,
    name: 'a font is to be made bolder',
    change: describe('Flags', () => number(4 + 2 ** 18)),
  },
  {
    rule: letters,
    name: 'the glyphs of a font are said to be small',
    change: describe('FontBBox', ({ context }) => context.obj([0, 0, 1, 1])),
  },
  {
    rule: letters,
    name: 'the letters of a font are said to lean',
    change: describe('ItalicAngle', () => number(-30)),
  },
  {
    rule: bytes,
    name: 'a title stands before the title',
    change: inBytes(/\/Title </, '/Title <FEFF0058>\n/Title <'),
  },
  { rule: bytes, name: 'an element has two types', change: inBytes('/S /P\n', '/S /H1\n/S /P\n') },
  {
    rule: bytes,
    name: 'a picture has two alternatives',
    change: inBytes('/Alt <', '/Alt <FEFF0058>\n/Alt <'),
  },
  {
    rule: bytes,
    name: 'a link has two addresses',
    change: inBytes('/URI (https', '/URI (https://example.com/)\n/URI (https'),
  },
  {
    rule: bytes,
    name: 'a link has two addresses, one under a key written in figures',
    change: inBytes('/URI (https', '/U#52I (https://example.com/)\n/URI (https'),
  },
  {
    rule: bytes,
    name: 'a stream has two lengths',
    change: inBytes(/\/Length (\d+)\n/, '/Length $1\n/Length 9\n'),
  },
  {
    rule: bytes,
    name: 'an object has a remark',
    change: inBytes(/ 0 obj\n<</, ' 0 obj\n% The ferries shall sink\n<<'),
  },
  {
    rule: bytes,
    name: 'a page has a remark',
    change: onPage((own) => `% The ferries shall sink\n${own}`),
  },
  {
    rule: bytes,
    name: 'an object is called by another number than its table says',
    change: {
      bytes: (file) =>
        Buffer.from(file.toString('latin1').replace('\n3 0 obj\n', '\n9 0 obj\n'), 'latin1'),
    },
  },
  {
    rule: bytes,
    name: 'the end says that there are fewer objects',
    change: inBytes(/\/Size \d+/, '/Size 100'),
  },
  {
    rule: object,
    name: 'what heads a cell is said for no program',
    change: inAttributes('TD', 'O'),
  },
  {
    rule: object,
    name: 'how a list counts is said for no program',
    change: inAttributes('L', 'O'),
  },
  { rule: object, name: 'a note has no id', change: without('Note', 'ID') },
  { rule: object, name: 'it is not said how a list counts', change: without('L', 'A') },
  { rule: object, name: 'what a head of a table heads is not said', change: without('TH', 'A') },
  {
    rule: bytes,
    name: 'a section of the table of objects has fewer rows than it says',
    change: inBytes(/xref\n0 \d+\n/, 'xref\n0 9\n'),
  },
  {
    rule: object,
    name: 'the codes of a font are said to be Japanese',
    change: (document) =>
      fontOf(document)
        .lookup(name('DescendantFonts'), PDFArray)
        .lookup(0, PDFDict)
        .lookup(name('CIDSystemInfo'), PDFDict)
        .set(name('Ordering'), PDFString.of('Japan1')),
  },
  {
    rule: letters,
    name: 'spaces are read as no-break spaces',
    change: inUnicodeMap('<0001> <0020>', '<0001> <00A0>'),
  },
  {
    rule: letters,
    name: 'a code is read in two ways',
    change: inUnicodeMap(
      /(\d+) beginbfchar\n/,
      '1 beginbfchar\n<0020> <0061>\nendbfchar\n$1 beginbfchar\n',
    ),
  },
  {
    rule: letters,
    name: 'codes are said to be of one byte',
    change: inUnicodeMap('<0000> <FFFF>', '<00> <FF>'),
  },
  {
    rule: letters,
    name: 'words are said to run downwards',
    change: inUnicodeMap('begincmap', 'begincmap\n/WMode 1 def'),
  },
  {
    rule: 'print-order',
    name: 'two links of a page are listed in each other’s places',
    change: inLinks((links) => {
      const [one, other] = [links.get(0), links.get(1)]
      links.set(0, other)
      links.set(1, one)
    }),
  },
  {
    rule: 'print-order',
    name: 'a link is listed twice',
    change: inLinks((links) => links.push(links.get(0))),
  },
  {
    rule: 'print-ua',
    name: 'numbers of contents do not stand in order',
    change: inParentTree(exchangePairs),
  },
  {
    rule: 'print-ua',
    name: 'a number of contents stands there twice',
    change: inParentTree((numbers) => {
      const [own, elements] = [numbers.get(2), numbers.get(3)]
      numbers.insert(0, elements)
      numbers.insert(0, own)
    }),
  },
  {
    rule: 'print-ua',
    name: 'a number of contents is that of no page',
    change: inParentTree((numbers) => {
      numbers.push(number(999))
      numbers.push(numbers.get(1))
    }),
  },
  {
    rule: 'print-ua',
    name: 'a page has a content more in the list than it paints',
    change: inParentTree((numbers) => {
      const own = numbers.lookup(1, PDFArray)
      own.push(own.get(0))
    }),
  },
  {
    rule: 'print-ua',
    name: 'the next number is taken',
    change: (document) => treeOf(document).set(name('ParentTreeNextKey'), PDFNumber.of(1)),
  },
  {
    rule: 'print-name',
    name: 'names do not stand in order',
    change: (document) =>
      exchangePairs(
        treeOf(document).lookup(name('IDTree'), PDFDict).lookup(name('Names'), PDFArray),
      ),
  },
  {
    rule: 'print-place',
    name: 'a place has a name that no link knows',
    change: ({ catalog }) => {
      const places = catalog.lookup(name('Dests'), PDFDict)
      const [first = PDFName.of('foreword')] = places.keys()
      const place = places.get(first)
      if (place) places.set(name('p9.9'), place)
    },
  },
  {
    rule: 'print-outline',
    name: 'the outline says that it has fewer entries',
    change: ({ catalog }) =>
      catalog.lookup(name('Outlines'), PDFDict).set(name('Count'), number(1)),
  },
  {
    rule: 'print-sense',
    name: 'there is an empty paragraph',
    change: (document) => {
      const { context } = document
      const around = elementAt(document, 'P', -4).lookup(name('P'), PDFDict)
      const parent = context.getObjectRef(around)
      if (!parent) throw new Error('it stands in nothing')
      const empty = context.register(context.obj({ Type: 'StructElem', S: 'P', P: parent, K: [] }))
      around.lookup(name('K'), PDFArray).push(empty)
    },
  },
]
