import { PdfDict, PdfStream } from '@libpdf/core'
import { decode } from '../../../../proof/pdf/decode.ts'
import type { PdfObjects } from '../../../../proof/pdf/objects.ts'
import { type FontProgram, readProgram } from './font-program.ts'
import { resourcesIn } from './resources.ts'
import { readToUnicode } from './to-unicode.ts'

/** A font of the file (ISO 32000-1, 9.5 to 9.10). */
export interface FontObject {
  readonly name: string
  readonly dictionary: PdfDict
  /** The font that a composite font is made of; itself, of any other. */
  readonly descendant: PdfDict
  readonly descriptor: PdfDict | undefined
  /** What its codes are read as; undefined where it does not say so. */
  readonly toUnicode: ReadonlyMap<number, string> | undefined
  /** Its outlines; undefined where they are not in the file, or are not TrueType. */
  readonly program: FontProgram | undefined
}

/** Every font that a page or a form of the file may show. */
export const fontsIn = (objects: PdfObjects): readonly FontObject[] =>
  resourcesIn(objects, 'Font').map((dictionary) => {
    const [first] = objects.all(dictionary, 'DescendantFonts')
    const descendant = first instanceof PdfDict ? first : dictionary
    const descriptor = objects.dictionary(descendant, 'FontDescriptor')
    const outlines = objects.get(descriptor, 'FontFile2')
    return {
      name: objects.name(dictionary, 'BaseFont') ?? 'unnamed',
      dictionary,
      descendant,
      descriptor,
      toUnicode: readToUnicode(objects.get(dictionary, 'ToUnicode')),
      program: outlines instanceof PdfStream ? readProgram(decode(outlines)) : undefined,
    }
  })
