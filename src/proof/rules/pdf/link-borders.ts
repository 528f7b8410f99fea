import { PdfNumber, type PdfObject } from '@libpdf/core'
import { type PdfObjects, toDictionary } from '../../pdf/objects.ts'
import { type Fault, REPORT } from './rule.ts'

/** Finds links around which a reader draws a border: one of no width alone is none (ISO 32000-1, 12.5.2). */
export function* borderFaults(objects: PdfObjects): Generator<Fault> {
  for (const [index, { dictionary: page }] of objects.pages.entries()) {
    const links = objects.all(page, 'Annots').map(toDictionary)
    const bordered = links.filter((link) => !isBare(objects.all(link, 'Border')))
    if (bordered.length > 0)
      yield {
        reason: `Page ${index + 1} has a border around ${bordered.length} of its links.`,
        hint: REPORT,
      }
  }
}

/** `[0 0 0]`: what is shorter is taken for the usual border, of one point. */
const isBare = (border: readonly PdfObject[]): boolean =>
  border.length === 3 && border.every((one) => one instanceof PdfNumber && one.value === 0)
