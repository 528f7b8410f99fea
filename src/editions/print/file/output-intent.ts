import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { SRGB, srgbProfile } from './srgb.ts'

/** Says what the colours of the file are meant for: a screen of sRGB (ISO 19005-2, 6.2.3). */
export function setOutputIntent({ catalog, context }: PDFDocument): void {
  const profile = context.stream(srgbProfile(), { N: 3, Filter: 'FlateDecode' })
  const name = PDFString.of(SRGB)
  const intent = {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: name,
    Info: name,
    DestOutputProfile: context.register(profile),
  }
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]))
}
