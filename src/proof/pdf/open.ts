import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { remember } from '../../publication/remember.ts'
import { artifactsOf } from './artifacts.ts'
import { type DeadLink, readDeadLinks } from './dead-links.ts'
import { type Description, readDescription } from './description.ts'
import { readPlaces } from './destinations.ts'
import { type FontFace, readFontFaces } from './font-faces.ts'
import { forReading } from './for-reading.ts'
import { type PdfObjects, readObjects } from './objects.ts'
import { type OutlineItem, readOutline } from './outline.ts'
import { type Characters, type Painted, readPainted, type UsedCode } from './painted.ts'
import { openDocument, VerbosityLevel } from './pdf-js.ts'
import type { Shown } from './shown.ts'
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
  /** The codes that each font shows, and what each is read as. */
  readonly codes: readonly ReadonlyMap<number, UsedCode>[]
  /** What each page paints, and how that is marked. */
  readonly painted: readonly Painted[]
  readonly tags: readonly Tag[]
  readonly outline: readonly OutlineItem[]
  readonly fonts: readonly FontFace[]
  readonly deadLinks: readonly DeadLink[]
  readonly description: Description
  /** All else that the file says. */
  readonly objects: PdfObjects
}

/** Opens a PDF once for all who ask; the bytes must not change afterwards. Rejects where they are no PDF. */
export const openPdf: (bytes: Uint8Array) => Promise<PdfProof> = remember(open)

async function open(bytes: Uint8Array): Promise<PdfProof> {
  const objects = await readObjects(bytes)
  const faces = new Map<string, string>()
  const task = await openDocument(
    {
      data: new Uint8Array(bytes),
      disableFontFace: false,
      useSystemFonts: false,
      fontExtraProperties: true,
      verbosity: VerbosityLevel.ERRORS,
    },
    forReading(faces),
  )
  try {
    return await read(await task.promise, objects, faces)
  } finally {
    await task.destroy()
  }
}

async function read(
  document: PDFDocumentProxy,
  objects: PdfObjects,
  faces: ReadonlyMap<string, string>,
): Promise<PdfProof> {
  const characters: Characters = { shown: [], sequences: [], fonts: new Map() }
  const painted: Painted[] = []
  const turned = new Set<number>()
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const own = objects.pages[number - 1]
    const artifacts = own ? artifactsOf(objects, own) : []
    painted.push(await readPainted(page, artifacts, faces, characters))
    if (isWide(page.view)) turned.add(number)
    page.cleanup()
  }
  const places = readPlaces(objects)
  return {
    pages: document.numPages,
    isTurned: (page) => turned.has(page),
    shown: characters.shown,
    sequence: (page, sequence) => characters.sequences[page]?.[sequence] ?? [],
    codes: [...characters.fonts.values()],
    painted,
    tags: readTags(objects),
    outline: readOutline(objects, places),
    fonts: readFontFaces(objects),
    deadLinks: readDeadLinks(objects, places),
    description: readDescription(objects),
    objects,
  }
}

/** A page's corners: left, foot, right, top. */
const isWide = ([left = 0, foot = 0, right = 0, top = 0]: readonly number[]): boolean =>
  right - left > top - foot
