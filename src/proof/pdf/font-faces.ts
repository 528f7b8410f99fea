import { PdfDict, PdfName } from '@libpdf/core'
import type { PdfObjects } from './objects.ts'

/** A font that pages of the file may show: its name without the subset's prefix, and whether the file holds it. */
export interface FontFace {
  readonly name: string
  readonly isEmbedded: boolean
  /** The number of the first page that has it, from 1. */
  readonly page: number
}

/** The fonts in the resources of every page (ISO 32000-1, 9.6 to 9.9), each once. */
export function readFontFaces(objects: PdfObjects): readonly FontFace[] {
  const faces = objects.pages.flatMap(({ dictionary }, index) =>
    fontsOf(dictionary, objects).map((font) => toFace(font, index + 1, objects)),
  )
  return [...new Map(faces.reverse().map((face) => [face.name, face])).values()].reverse()
}

function fontsOf(page: PdfDict, objects: PdfObjects): readonly PdfDict[] {
  const resources = objects.get(page, 'Resources')
  const fonts = resources instanceof PdfDict ? objects.get(resources, 'Font') : undefined
  if (!(fonts instanceof PdfDict)) return []
  return [...fonts.keys()].flatMap(({ value }) => {
    const font = objects.get(fonts, value)
    return font instanceof PdfDict ? font : []
  })
}

function toFace(font: PdfDict, page: number, objects: PdfObjects): FontFace {
  const name = objects.get(font, 'BaseFont')
  const [descendant] = objects.all(font, 'DescendantFonts')
  const own = descendant instanceof PdfDict ? descendant : font
  const descriptor = objects.get(own, 'FontDescriptor')
  const files = ['FontFile', 'FontFile2', 'FontFile3']
  return {
    name: name instanceof PdfName ? name.value.replace(/^[A-Z]{6}\+/, '') : 'unnamed',
    isEmbedded: descriptor instanceof PdfDict && files.some((file) => descriptor.has(file)),
    page,
  }
}
