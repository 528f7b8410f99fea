import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { artifactsOf } from './artifacts.ts'
import { type DeadLink, readDeadLinks } from './dead-links.ts'
import { type Description, readDescription } from './description.ts'
import { type FontFace, readFontFaces } from './font-faces.ts'
import { type PdfObjects, readObjects } from './objects.ts'
import { type OutlineItem, readOutline } from './outline.ts'
import { openDocument, VerbosityLevel } from './pdf-js.ts'
import { readShown, type Shown } from './shown.ts'
import { readTags, type Tag } from './tags.ts'

/** A finished PDF, opened again: what it shows, how it is tagged, and what it says of itself. */
export interface PdfProof {
  readonly pages: number
  /** Tells whether a page, by its number from 1, is wider than it is high. */
  readonly isTurned: (page: number) => boolean
  /** Every character of every page, in the order in which it is drawn. */
  readonly shown: readonly Shown[]
  /** The characters of a marked-content sequence, in the order in which they are drawn. */
  readonly sequence: (page: number, sequence: number) => readonly Shown[]
  readonly tags: readonly Tag[]
  readonly outline: readonly OutlineItem[]
  readonly fonts: readonly FontFace[]
  readonly deadLinks: readonly DeadLink[]
  readonly description: Description
}

const opened = new WeakMap<Uint8Array, Promise<PdfProof>>()

/** Opens a PDF once for all who ask; the bytes must not change afterwards. Rejects where they are no PDF. */
export function openPdf(bytes: Uint8Array): Promise<PdfProof> {
  const known = opened.get(bytes) ?? open(bytes)
  opened.set(bytes, known)
  return known
}

async function open(bytes: Uint8Array): Promise<PdfProof> {
  const objects = await readObjects(bytes)
  const task = await openDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    return await read(await task.promise, objects)
  } finally {
    await task.destroy()
  }
}

async function read(document: PDFDocumentProxy, objects: PdfObjects): Promise<PdfProof> {
  const shown: Shown[] = []
  const deadLinks: DeadLink[] = []
  const turned = new Set<number>()
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const own = objects.pages[number - 1]
    const artifacts = own ? artifactsOf(objects, own) : []
    for (const character of await readShown(page, artifacts)) shown.push(character)
    if (isWide(page.view)) turned.add(number)
    deadLinks.push(...(await readDeadLinks(page, document)))
    page.cleanup()
  }
  return {
    pages: document.numPages,
    isTurned: (page) => turned.has(page),
    shown,
    sequence: makeSequence(shown),
    tags: readTags(objects),
    outline: await readOutline(document),
    fonts: readFontFaces(objects),
    deadLinks,
    description: await readDescription(document),
  }
}

/** Finds the characters of a marked-content sequence: a code of 1,400 pages has 60,000 of these. */
function makeSequence(shown: readonly Shown[]): PdfProof['sequence'] {
  const pages: Shown[][][] = []
  for (const character of shown) {
    const { page, sequence } = character
    if (sequence === undefined) continue
    pages[page] ??= []
    const own = pages[page]
    own[sequence] ??= []
    own[sequence].push(character)
  }
  return (page, sequence) => pages[page]?.[sequence] ?? []
}

/** A page's corners: left, foot, right, top. */
const isWide = ([left = 0, foot = 0, right = 0, top = 0]: readonly number[]): boolean =>
  right - left > top - foot
