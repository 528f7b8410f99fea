import { PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { type Change, inContent } from '../planting.ts'
import {
  addAnnotation,
  addOutlineItem,
  emptyElement,
  languageOf,
  printedElements,
  setLanguage,
} from './printed-tags.ts'

/** What another Chromium may print, planted in the report on the ferries as it is printed, and how it must be told. */
export interface Canary {
  readonly name: string
  readonly plant: Change
  readonly reason: RegExp
}

/** A change to the content of page 5, on which Part One begins. */
const inPage = (change: (content: string) => string): Change => inContent(5, change)

/** Something more at the end of that page's content. */
const more = (content: string): Change => inPage((own) => `${own}\n${content}`)

/** The first paragraph's text object of that page, with the sequence round it. */
const FIRST = /(\/\w+ <<\/MCID \d+ >>BDC\n)(BT(?:(?!BDC)[\s\S])*?ET\n)EMC\n/

/** A text object that begins with two spaces, as a running head on the title page does. */
const HEAD = 'BT /F4 9 Tf 1 0 0 -1 9 9 Tm <0001> Tj 4 0 Td <0001> Tj 4 0 Td <0029> Tj ET'

const CONTENT: readonly Canary[] = [
  {
    name: 'glyphs in literal strings',
    plant: inPage((content) => content.replace('<0029> Tj', '(\\000\\051) Tj')),
    reason: /^page 5 is not as the press prints: glyphs in a literal string$/,
  },
  {
    name: 'glyphs of another length',
    plant: inPage((content) => content.replace('<0029>', '<00029>')),
    reason: /^page 5 .*: no code of a glyph: “9> T”$/,
  },
  {
    name: 'a picture within the content',
    plant: more('BI /W 1 /H 1 /CS /G /BPC 8 ID x EI'),
    reason: /^page 5 .*: an inline image$/,
  },
  {
    name: 'letters that are spaced by an operator',
    plant: more('BT 0.5 Tc ET'),
    reason: /^page 5 .*: an operator that is not known: Tc$/,
  },
  {
    name: 'text that is shown by another operator',
    plant: more("BT /F4 9 Tf (a) ' ET"),
    reason: /^page 5 .*: an operator that is not known: '$/,
  },
  {
    name: 'a font that the page has not',
    plant: more('BT /F99 9 Tf <0029> Tj ET'),
    reason: /^page 5 .*: a font that is not there: F99$/,
  },
  {
    name: 'a picture that the page has not',
    plant: more('/X99 Do'),
    reason: /^page 5 .*: a picture that is not there: X99$/,
  },
  {
    name: 'numbers within numbers',
    plant: inPage((content) => content.replace(FIRST, '$1/P <</MCID 999>> BDC\n$2EMC\nEMC\n')),
    reason: /^page 5 .*: marked content within marked content$/,
  },
  {
    name: 'a number twice',
    plant: inPage((content) => content.replace(FIRST, '$1$2EMC\n$1EMC\n')),
    reason: /^page 5 .*: the number \d+ is given twice$/,
  },
  {
    name: 'a number within a text object',
    plant: inPage((content) => content.replace(FIRST, 'BT\n$1ET\n$2EMC\n')),
    reason: /^page 5 .*: marked content begins within a text object$/,
  },
  {
    name: 'marked content of another kind',
    plant: more('/Foo BMC\nEMC'),
    reason: /^page 5 .*: marked content of no known kind: \/Foo$/,
  },
  {
    name: 'marked content that does not end',
    plant: inPage((content) => content.replace(/EMC(?![\s\S]*EMC)/, '')),
    reason: /^page 5 .*: content that is not balanced$/,
  },
  {
    name: 'a state that is not restored',
    plant: more('q'),
    reason: /^page 5 .*: content that is not balanced$/,
  },
  {
    name: 'artifacts of its own',
    plant: more('/Artifact BMC\nEMC'),
    reason: /^page 5 has artifacts already$/,
  },
  {
    name: 'text of the body without a number',
    plant: inPage((content) => content.replace(FIRST, '$2')),
    reason: /^nothing is printed of “|^text in the type area of page 5 belongs to no tag$/,
  },
  {
    name: 'more text within the type area',
    plant: more('BT /F4 18.66 Tf 1 0 0 1 100 400 Tm <0029> Tj ET'),
    reason: /^text in the type area of page 5 belongs to no tag$/,
  },
  {
    name: 'text with a number that no tag has',
    plant: more('/P <</MCID 999>> BDC\nBT /F4 9 Tf 1 0 0 1 9 9 Tm <0029> Tj ET\nEMC'),
    reason: /^text on page 5 belongs to no tag: 1 glyphs$/,
  },
  {
    name: 'a running head more on the title page',
    plant: inContent(1, (content) => `${content}\n${HEAD}`),
    reason: /^running heads on the title page: 1 instead of 0$/,
  },
  {
    name: 'a placeholder of other glyphs',
    plant: inContent(3, (content) =>
      content.replace(
        /<\w{4}>(?= Tj(?:\s+\S+ 0 Td <(\w{4})> Tj)(?:\s+\S+ 0 Td <\1> Tj){2})/,
        '<0001>',
      ),
    ),
    reason: /^no placeholder stands where the page number \d+ belongs$/,
  },
]

const firstPage = (document: PDFDocument): PDFDict => document.getPage(4).node

const FILE: readonly Canary[] = [
  {
    name: 'several streams of content on a page',
    plant: (document) => {
      const contents = PDFName.of('Contents')
      const node = firstPage(document)
      node.set(contents, document.context.obj([node.get(contents) ?? null]))
    },
    reason: /^page 5 .*: its content is not one stream$/,
  },
  {
    name: 'content in another code',
    plant: (document) => {
      const { context } = document
      const stream = PDFRawStream.of(context.obj({ Filter: 'LZWDecode' }), Buffer.from('q Q'))
      firstPage(document).set(PDFName.of('Contents'), context.register(stream))
    },
    reason: /^page 5 .*: its content is not deflated$/,
  },
  {
    name: 'one name for two fonts',
    plant: (document) => {
      const fonts = firstPage(document)
        .lookup(PDFName.of('Resources'), PDFDict)
        .lookup(PDFName.of('Font'), PDFDict)
      const [first, second] = fonts.keys()
      const other = second && fonts.get(second)
      if (first && other) fonts.set(first, other)
    },
    reason: /^page \d is not as the press prints: F\d+ is another font$/,
  },
]

const TAGS: readonly Canary[] = [
  {
    name: 'languages that are not copied',
    plant: (document) => {
      for (const element of printedElements(document)) setLanguage(element, undefined)
    },
    reason: / on page 1 belongs to no element$/,
  },
  {
    name: 'languages without their private part',
    plant: (document) => {
      for (const element of printedElements(document))
        setLanguage(element, languageOf(element)?.replace(/-x-.*/, ''))
    },
    reason: / on page 1 belongs to no element$/,
  },
  {
    name: 'a paragraph that lacks its language',
    plant: (document) => setLanguage(paragraphIn(document), undefined),
    reason: / on page \d belongs to /,
  },
  {
    name: 'words within a paragraph that lack their language',
    plant: (document) => setLanguage(markedIn('cy', document), undefined),
    reason: /^nothing is printed of “Cwch y Brenin”$/,
  },
  {
    name: 'an item that lacks its language, and its bullet',
    plant: (document) => setLanguage(markedIn('en-GB', document, 'LI'), undefined),
    reason: /^no bullet is printed of “who crosses, and when;”$/,
  },
  {
    name: 'a paragraph that has nothing in it',
    plant: (document) => emptyElement(paragraphIn(document)),
    reason: /^nothing is printed of “/,
  },
  {
    name: 'an annotation that no element has',
    plant: (document) => addAnnotation(document, 4),
    reason: /^a link on page 5 is in no tag/,
  },
  {
    name: 'an entry of the outline more',
    plant: addOutlineItem,
    reason: /outline/,
  },
]

/** The first element that is marked in a language, of a type where one is given. */
function markedIn(language: string, document: PDFDocument, type?: string): PDFDict {
  const found = printedElements(document).find(
    (element) =>
      languageOf(element)?.startsWith(`${language}-x-n`) &&
      (type === undefined || element.get(PDFName.of('S')) === PDFName.of(type)),
  )
  if (!found) throw new Error(`nothing is marked in ${language}`)
  return found
}

/** A paragraph of the text: an element that has a mark, and content of its own. */
const paragraphIn = (document: PDFDocument): PDFDict => {
  const found = printedElements(document).filter(
    (element) =>
      element.get(PDFName.of('S')) === PDFName.of('P') && languageOf(element)?.includes('-x-n'),
  )
  const [last] = found.slice(-1)
  if (!last) throw new Error('there is no paragraph')
  return last
}

export const STOPPING: readonly Canary[] = [...CONTENT, ...FILE, ...TAGS]

/** What is written otherwise and says the same. */
export const SILENT: readonly Omit<Canary, 'reason'>[] = [
  {
    name: 'glyphs in arrays',
    plant: inPage((content) => content.replace(/<(\w{4})> Tj/g, '[<$1>] TJ')),
  },
  {
    name: 'other white space',
    plant: inPage((content) => content.replaceAll('\n', '\r\n  ')),
  },
  {
    name: 'figures of codes in small letters',
    plant: inPage((content) =>
      content.replace(/<(\w{4})> Tj/g, (shown) => shown.toLowerCase().replace('tj', 'Tj')),
    ),
  },
  {
    name: 'remarks',
    plant: inPage((content) => content.replaceAll('\nET', ' % Q (\nET')),
  },
]
