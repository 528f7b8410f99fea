import { PDFDict, type PDFDocument, PDFString } from '@cantoo/pdf-lib'
import { elementsOf, isA } from '../../../editions/print/elements.ts'
import { type Change, rename } from '../../../editions/print/planting.ts'
import { name, onPage, type Tampering, text } from './tampering.ts'

const rule = 'print-sense'

/** Says something of an element: one of a type, by its place from 0, or from the last, -1. */
export const say =
  (type: string, at: number, key: string, words: string): Change =>
  (document) =>
    elementAt(document, type, at).set(name(key), key === 'Lang' ? PDFString.of(words) : text(words))

export function elementAt(document: PDFDocument, type: string, at: number): PDFDict {
  const element = [...elementsOf(document)].filter((one) => isA(type, one)).at(at)
  if (!element) throw new Error(`there is no ${type}`)
  return element
}

const silence =
  (type: string, key: string): Change =>
  (document) => {
    const element = [...elementsOf(document)].find((one) => isA(type, one) && one.has(name(key)))
    if (!element) throw new Error(`no ${type} has ${key}`)
    element.delete(name(key))
  }

/** The cell that heads the second column. */
const headRow: Change = (document) =>
  elementAt(document, 'TH', 1).lookup(name('A'), PDFDict).set(name('Scope'), name('Row'))

/** A marked content of the page is seen in another face. */
const inFace = (sequence: number, face: string): Change =>
  onPage((content) => {
    const own = new RegExp(`<</MCID ${sequence}>> BDC[^]*?EMC`)
    return content.replace(own, (text) => text.replace(/\/F\d+ /g, `/${face} `))
  })

/** Words that mean something else than they do in the source. */
export const MEANING: readonly Tampering[] = [
  { rule, name: 'a heading is lower', change: rename('H3', 'H4', -2) },
  { rule, name: 'a heading is higher', change: rename('H3', 'H2', -2) },
  { rule, name: 'the heading over notes is lower', change: rename('H3', 'H4', -1) },
  { rule, name: 'the heading over notes is higher', change: rename('H3', 'H2', -1) },
  { rule, name: 'a heading is a paragraph', change: rename('H3', 'P', -2) },
  { rule, name: 'a paragraph is a heading', change: rename('P', 'H4', -4) },
  { rule, name: 'a paragraph is code', change: rename('P', 'Code', -4) },
  { rule, name: 'a quotation is none', change: rename('BlockQuote', 'Sect') },
  { rule, name: 'emphasis is lost', change: rename('Em', 'Span') },
  { rule, name: 'strong emphasis is emphasis', change: rename('Strong', 'Em') },
  { rule, name: 'a cell that heads others heads none', change: rename('TH', 'TD', -1) },
  { rule, name: 'a cell heads others', change: rename('TD', 'TH', -1) },
  { rule, name: 'a list is none', change: rename('L', 'Sect', -1) },
  { rule, name: 'the label of an item is its words', change: rename('Lbl', 'LBody', -3) },
  { rule, name: 'a note is a paragraph', change: rename('Note', 'Sect') },
  { rule, name: 'a caption is a paragraph', change: rename('Caption', 'P') },
  { rule, name: 'a reference to a note is a word', change: rename('Reference', 'Span', -1) },
  { rule, name: 'a paragraph is in another language', change: say('P', -4, 'Lang', 'cy') },
  { rule, name: 'a phrase is in the language of all', change: silence('Span', 'Lang') },
  { rule, name: 'a cell that heads a column heads a row', change: headRow },
  { rule, name: 'what is strong is not bold', change: inFace(28, 'F4') },
  { rule, name: 'what is emphasis is not in italics', change: inFace(27, 'F4') },
  { rule, name: 'what is no emphasis is in italics', change: inFace(8, 'F6') },
  { rule, name: 'an abbreviation stands for nothing', change: silence('Span', 'E') },
]
