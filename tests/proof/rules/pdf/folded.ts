import { deflateSync, inflateSync } from 'node:zlib'
import {
  degrees,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import type { Change } from '../../../editions/print/planting.ts'
import { name, type Tampering, text } from './tampering.ts'

const rule = 'booklet'

/** Changes what the first form of a side of the booklet paints. */
const inForm =
  (side: number, change: (content: string) => string): Change =>
  (document) => {
    const reference = drawingsOf(document, side).get(name('P0'))
    if (!(reference instanceof PDFRef)) throw new Error('no form')
    const form = formOn(document, side)
    const own = inflateSync(form.contents).toString('latin1')
    const changed = change(own)
    if (changed === own) throw new Error('nothing was planted')
    const bytes = deflateSync(Buffer.from(changed, 'latin1'))
    form.dict.set(name('Length'), document.context.obj(bytes.length))
    document.context.assign(reference, PDFRawStream.of(form.dict, bytes))
  }

/** Changes what the first form of a side of the booklet is painted with. */
const inResources =
  (side: number, change: (resources: PDFDict, document: PDFDocument) => void): Change =>
  (document) => {
    change(formOn(document, side).dict.lookup(name('Resources'), PDFDict), document)
  }

/** The form in which the left page of a side is painted. */
function formOn(document: PDFDocument, side: number): PDFRawStream {
  const form = document.context.lookup(drawingsOf(document, side).get(name('P0')))
  if (!(form instanceof PDFRawStream)) throw new Error('no form')
  return form
}

function drawingsOf(document: PDFDocument, side: number): PDFDict {
  const drawings = document
    .getPages()
    [side - 1]?.node.Resources()
    ?.lookup(PDFName.of('XObject'), PDFDict)
  if (!drawings) throw new Error('the side has no pages')
  return drawings
}

/** What a booklet shows or holds otherwise than its press copy. */
export const FOLDED: readonly Tampering[] = [
  {
    rule,
    name: 'a white box stands over a page',
    change: inForm(2, (own) => `${own}\n1 g 100 300 200 200 re f`),
  },
  {
    rule,
    name: 'a white box, said to be a mark of the sheet, stands over a page',
    change: inForm(
      2,
      (own) => `${own}\n/Artifact <</Type /Page>> BDC 1 g 100 300 200 200 re f EMC`,
    ),
  },
  {
    rule,
    name: 'words of a page are not seen',
    change: inForm(2, (own) => own.replace(/BT\n/g, 'BT\n3 Tr\n')),
  },
  { rule, name: 'a page is pale', change: inForm(2, (own) => own.replace(/\b0 g\b/g, '.8 g')) },
  {
    rule,
    name: 'a line goes through a page',
    change: inForm(2, (own) => `${own}\n0 g 100 400 300 2 re f`),
  },
  { rule, name: 'a page is mirrored', change: inForm(2, (own) => `-1 0 0 1 595 0 cm\n${own}`) },
  {
    rule,
    name: 'two pages are exchanged',
    change: (document) => {
      const drawings = drawingsOf(document, 2)
      const [one, other] = [drawings.get(name('P0')), drawings.get(name('P1'))]
      if (one && other) {
        drawings.set(name('P0'), other)
        drawings.set(name('P1'), one)
      }
    },
  },
  {
    rule,
    name: 'two fonts are exchanged',
    change: ({ context }) => {
      const described = context
        .enumerateIndirectObjects()
        .flatMap(([, object]) =>
          object instanceof PDFDict && object.has(name('FontFile2')) ? [object] : [],
        )
      const [one, other] = described
      const [own, file] = [one, other].map((font) => font?.get(name('FontFile2')))
      if (!one || !other || !own || !file) throw new Error('there are no two fonts')
      // Both, so that no font is left to which nothing refers.
      one.set(name('FontFile2'), file)
      other.set(name('FontFile2'), own)
    },
  },
  {
    rule,
    name: 'what it is painted with is pale',
    change: inResources(2, (resources, { context }) => {
      const states = resources.lookup(name('ExtGState'), PDFDict)
      for (const key of states.keys())
        states.set(key, context.obj({ Type: 'ExtGState', ca: 0.2, BM: 'Normal' }))
    }),
  },
  {
    rule,
    name: 'a page is painted as a picture',
    change: (document) => {
      formOn(document, 2).dict.set(name('Subtype'), name('Image'))
    },
  },
  {
    rule,
    name: 'a form is moved',
    change: (document) => {
      formOn(document, 2).dict.set(name('Matrix'), document.context.obj([1, 0, 0, 1, 0, 5]))
    },
  },
  {
    rule,
    name: 'less of a page is shown',
    change: (document) => {
      formOn(document, 2).dict.set(name('BBox'), document.context.obj([0, 400, 595.276, 841.89]))
    },
  },
  {
    rule,
    name: 'a side is turned',
    change: (document) => document.getPages()[1]?.setRotation(degrees(90)),
  },
  {
    rule,
    name: 'a script runs',
    change: ({ catalog, context }) =>
      catalog.set(name('OpenAction'), context.obj({ S: 'JavaScript', JS: 'x' })),
  },
  {
    rule,
    name: 'a file is attached',
    change: ({ catalog, context }) =>
      catalog.set(name('Names'), context.obj({ EmbeddedFiles: { Names: [] } })),
  },
  {
    rule,
    name: 'its title is another',
    change: ({ context }) => {
      const info = context.lookup(context.trailerInfo.Info)
      if (info instanceof PDFDict) info.set(name('Title'), text('Another'))
    },
  },
  {
    rule,
    name: 'there is a link',
    change: (document) =>
      document.getPages()[1]?.node.addAnnot(
        document.context.register(
          document.context.obj({
            Type: 'Annot',
            Subtype: 'Link',
            Rect: [0, 0, 100, 100],
            A: { S: 'URI', URI: PDFString.of('https://evil.example') },
          }),
        ),
      ),
  },
  {
    rule,
    name: 'something follows the end',
    change: { bytes: (file) => Buffer.concat([file, Buffer.from('x')]) },
  },
]
