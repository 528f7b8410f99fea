import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib'

/** A font that pages of the file may show: its name without the subset's prefix, and whether the file holds it. */
export interface FontFace {
  readonly name: string
  readonly isEmbedded: boolean
  /** The number of the first page that has it, from 1. */
  readonly page: number
}

/** The fonts in the resources of every page (ISO 32000-1, 9.6 to 9.9), each once. */
export function readFontFaces(document: PDFDocument): readonly FontFace[] {
  const faces = document.getPages().flatMap((page, index) => {
    const fonts = page.node.Resources()?.lookup(PDFName.of('Font'))
    return fonts instanceof PDFDict
      ? fonts.keys().map((name) => toFace(fonts.lookup(name), index + 1))
      : []
  })
  return [...new Map(faces.reverse().map((face) => [face.name, face])).values()].reverse()
}

function toFace(font: unknown, page: number): FontFace {
  if (!(font instanceof PDFDict)) return { name: 'unknown', isEmbedded: false, page }
  const name = font.lookup(PDFName.of('BaseFont'))
  const descriptor = descriptorOf(font)
  const files = ['FontFile', 'FontFile2', 'FontFile3']
  return {
    name: name instanceof PDFName ? name.decodeText().replace(/^[A-Z]{6}\+/, '') : 'unnamed',
    isEmbedded: files.some((file) => descriptor?.has(PDFName.of(file))),
    page,
  }
}

function descriptorOf(font: PDFDict): PDFDict | undefined {
  const descendants = font.lookup(PDFName.of('DescendantFonts'))
  const own = descendants instanceof PDFArray ? descendants.lookup(0) : font
  const descriptor = own instanceof PDFDict ? own.lookup(PDFName.of('FontDescriptor')) : undefined
  return descriptor instanceof PDFDict ? descriptor : undefined
}
