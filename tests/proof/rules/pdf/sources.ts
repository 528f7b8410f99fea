import { PDFArray, PDFDict, type PDFDocument, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import { exchange } from '../../../editions/print/planting.ts'
import { name, number, type Tampering, text } from './tampering.ts'

const rule = 'print-attachment'

/** One of the files that belong to the file, by its place. */
const sourceAt = ({ catalog }: PDFDocument, at: number): PDFDict =>
  catalog.lookup(name('AF'), PDFArray).lookup(at, PDFDict)

/** What is said of the bytes of the first. */
function saidOf(document: PDFDocument): PDFDict {
  const stream = sourceAt(document, 0).lookup(name('EF'), PDFDict).lookup(name('F'))
  if (!(stream instanceof PDFRawStream)) throw new Error('there is no file')
  return stream.dict.lookup(name('Params'), PDFDict)
}

/** Sources within a file that are not what they are said to be. */
export const SOURCES: readonly Tampering[] = [
  {
    rule,
    name: 'two sources are exchanged',
    change: (document) => exchange(sourceAt(document, 0), sourceAt(document, 1), 'EF'),
  },
  {
    rule,
    name: 'two sources are listed under each other’s names',
    change: ({ catalog }) => {
      const names = catalog
        .lookup(name('Names'), PDFDict)
        .lookup(name('EmbeddedFiles'), PDFDict)
        .lookup(name('Names'), PDFArray)
      const [one, other] = [names.get(0), names.get(2)]
      names.set(0, other)
      names.set(2, one)
    },
  },
  {
    rule,
    name: 'no source is listed',
    change: ({ catalog }) => void catalog.delete(name('Names')),
  },
  {
    rule,
    name: 'no source belongs to the file',
    change: ({ catalog }) => void catalog.delete(name('AF')),
  },
  {
    rule,
    name: 'a source is called something else',
    change: (document) => sourceAt(document, 0).set(name('Desc'), text('Withdrawn')),
  },
  {
    rule,
    name: 'a source is said to be of another day',
    change: (document) => saidOf(document).set(name('ModDate'), PDFString.of('D:19990101')),
  },
  {
    rule,
    name: 'a source is said to have one byte',
    change: (document) => saidOf(document).set(name('Size'), number(1)),
  },
]
