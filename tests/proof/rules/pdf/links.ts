import { PDFArray, PDFDict, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import type { Change } from '../../../editions/print/planting.ts'
import { name, type Tampering } from './tampering.ts'

/** Where the words of a reference to a table lead. */
const TABLE = name('the-ferries/t1')

/** A link leads to another address. */
const readdress =
  (from: string, to: string): Change =>
  (document) => {
    const actions = document
      .getPages()
      .flatMap(({ node }) => node.Annots()?.asArray() ?? [])
      .map((one) => document.context.lookup(one, PDFDict).lookup(name('A')))
      .filter((action) => action instanceof PDFDict)
    const own = actions.find((action) => String(action.get(name('URI'))).includes(from))
    if (!own) throw new Error(`no link leads to ${from}`)
    own.set(name('URI'), PDFString.of(to))
  }

/** A name leads to another place. */
const replace =
  (page: number, top: number): Change =>
  ({ catalog }) => {
    const place = catalog.lookup(PDFName.of('Dests'), PDFDict).lookup(TABLE, PDFArray)
    const pages = catalog.Pages().Kids()
    place.set(0, pages.get(page - 1))
    place.set(3, PDFNumber.of(top))
  }

/** The annotation of the first link of a page is moved off its words. */
const moveAway: Change = (document) => {
  const annotations = document.getPages()[6]?.node.Annots()
  annotations?.lookup(0, PDFDict).set(name('Rect'), document.context.obj([10, 10, 60, 20]))
}

/** Links that lead elsewhere than they say. */
export const LINKS: readonly Tampering[] = [
  {
    rule: 'print-sense',
    name: 'a link leads to another address',
    change: readdress('ferries@valley.example', 'mailto:ferries@va11ey.example'),
  },
  {
    rule: 'print-sense',
    name: 'a link leads to another page of a site',
    change: readdress('valley.example/ferries', 'https://valley.example/fairies'),
  },
  { rule: 'print-link-place', name: 'a reference leads to another page', change: replace(8, 842) },
  { rule: 'print-link-place', name: 'a link is beside its words', change: moveAway },
  { rule: 'print-link-place', name: 'a reference leads to below a table', change: replace(6, 20) },
]
