import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Sequence } from '../content/content.ts'
import { fontsOf } from './fonts.ts'
import { printedMapOf } from './unicode-map.ts'

/** Tells what the glyphs of a sequence stand for by the maps of their fonts, for whoever reads of it in a message. */
export const makeWordsOf =
  (document: PDFDocument) =>
  ({ glyphs }: Sequence): string => {
    const fonts = fontsOf(document)
    const words = glyphs.map(({ font, code }) => {
      const found = fonts.get(font)
      return (found && printedMapOf(found).get(code)) ?? '\ufffd'
    })
    return words.join('').trim()
  }
