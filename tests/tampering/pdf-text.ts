import { PDFDict, type PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import type { Content, Edit } from '../../src/editions/print/content/content.ts'
import { readContents, writeContents } from '../../src/editions/print/content/pages.ts'
import { fontsOf } from '../../src/editions/print/finish/fonts.ts'
import { readUnicodeMap } from '../../src/editions/print/finish/unicode-map.ts'
import { elementsBelow, elementsOf, kidsOf, leavesOf, setKids } from '../editions/print/elements.ts'

/** A glyph of the publication's text: its font, its code, its page and where on it the code stands. */
export interface Glyph {
  readonly font: string
  readonly code: string
  readonly text: string
  readonly page: number
  readonly at: number
}

/** The publication's text in a finished PDF, as glyphs that can be altered. */
export interface PdfText {
  /** The glyphs of each marked-content sequence of the text, but for what is added to it. */
  readonly sequences: readonly (readonly Glyph[])[]
  /** The same of every element of a type within the text: `P`, `TR`. */
  within(type: string): readonly (readonly (readonly Glyph[])[])[]
  /** References to notes that more than the rest of their word follows. */
  readonly references: readonly Reference[]
  /** The glyph that a font has for a text. */
  codeOf(font: string, text: string): string | undefined
  /** Every text that a font has a glyph for. */
  textsOf(font: string): readonly string[]
  /** Writes other figures in the place of a glyph's code. */
  replace(glyph: Glyph, figures: string): void
  save(): Promise<Uint8Array>
  /** Undoes all that was done to it. */
  restore(): void
}

/** A reference to a note that can be put after the words that follow it. */
export interface Reference {
  move(): void
  restore(): void
}

export function readPdfText(document: PDFDocument): PdfText {
  const contents = readContents(document)
  const edits = contents.map((): Edit[] => [])
  const maps = new Map([...fontsOf(document)].map(([name, font]) => [name, readUnicodeMap(font)]))
  const glyphs = readGlyphs(contents, (font, code) => maps.get(font)?.get(code) ?? '')
  const pageOf = new Map(document.getPages().map(({ ref }, index) => [ref, index]))
  const ofElement = (element: PDFDict) =>
    [...leavesOf(element, document.context)]
      .filter(({ owner }) => !isAdded(owner))
      .map(({ page, mcid }) => glyphs.get(`${pageOf.get(page)} ${mcid}`) ?? [])
      .filter((sequence) => sequence.length > 0)
  const toTexts = (element: PDFDict): ReadonlyMap<PDFObject, string> =>
    new Map(
      [...leavesOf(element, document.context)].map(({ kid, page, mcid }) => [
        kid,
        (glyphs.get(`${pageOf.get(page)} ${mcid}`) ?? []).map(({ text }) => text).join(''),
      ]),
    )
  const articles = articlesOf(document)
  const below = (article: PDFDict, type: string) =>
    [...elementsBelow(article)].filter(isOfType(type))
  const references = articles.flatMap((article) =>
    [...elementsBelow(article)].flatMap((element) => referencesIn(element, toTexts(element))),
  )
  return {
    sequences: articles.flatMap(ofElement),
    within: (type) => articles.flatMap((article) => below(article, type)).map(ofElement),
    references,
    codeOf: (font, text) => [...(maps.get(font) ?? [])].find(([, known]) => known === text)?.[0],
    textsOf: (font) => [...(maps.get(font)?.values() ?? [])],
    replace: ({ page, at, code }, text) => {
      edits[page]?.push({ from: at, to: at + code.length, text })
    },
    save: () => {
      writeContents(document, contents, edits)
      return document.save({ useObjectStreams: false, objectsPerTick: Number.POSITIVE_INFINITY })
    },
    restore: () => {
      for (const own of edits) own.length = 0
      for (const reference of references) reference.restore()
    },
  }
}

/** The articles, and the notes that stand after them; a table's own stand within. */
function articlesOf(document: PDFDocument): readonly PDFDict[] {
  const all = [...elementsOf(document)]
  const articles = all.filter(isOfType('Art'))
  const within = new Set(articles.flatMap((article) => [...elementsBelow(article)]))
  const notes = all.filter((element) => isOfType('Note')(element) && !within.has(element))
  return [...articles, ...notes]
}

/** `texts` are those of the element's own content. */
function referencesIn(
  element: PDFDict,
  texts: ReadonlyMap<PDFObject, string>,
): readonly Reference[] {
  const kids = kidsOf(element)
  return kids.slice(0, -1).flatMap((kid, index) => {
    const reference = element.context.lookup(kid)
    if (!(reference instanceof PDFDict) || !isOfType('Reference')(reference)) return []
    const next = kids[index + 1]
    if (!next || !/\s\S/.test(texts.get(next) ?? '')) return []
    const moved = kids.toSpliced(index, 2, ...kids.slice(index, index + 2).reverse())
    return [{ move: () => setKids(element, moved), restore: () => setKids(element, kids) }]
  })
}

const isOfType =
  (type: string) =>
  (element: PDFDict): boolean =>
    element.get(PDFName.of('S')) === PDFName.of(type)

/** Every glyph by its page, from 0, and its marked content. */
const readGlyphs = (
  contents: readonly Content[],
  toText: (font: string, code: string) => string,
): ReadonlyMap<string, readonly Glyph[]> =>
  new Map(
    contents.flatMap(({ numbered }, page) =>
      [...numbered].map(([mcid, { glyphs }]) => [
        `${page} ${mcid}`,
        glyphs.map(({ font, code, at }) => ({ font, code, at, page, text: toText(font, code) })),
      ]),
    ),
  )

/** What stands in a reference to a note, in the label of a note or of a box, or in a picture. */
function isAdded(element: PDFDict): boolean {
  const parent = element.lookup(PDFName.of('P'))
  if (['Reference', 'Figure'].some((type) => isOfType(type)(element))) return true
  if (!(parent instanceof PDFDict) || isOfType('Art')(parent)) return false
  const isLabelled = ['Note', 'Sect'].some((type) => isOfType(type)(parent))
  return (isOfType('Lbl')(element) && isLabelled) || isAdded(parent)
}
