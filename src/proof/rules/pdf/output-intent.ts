import { createHash } from 'node:crypto'
import { PdfDict, PdfStream } from '@libpdf/core'
import { decode } from '../../pdf/decode.ts'
import type { PdfObjects } from '../../pdf/objects.ts'
import { type Fault, REPORT } from './rule.ts'

/** Finds a file that says that its colours are meant for anything but a screen of sRGB, by our profile (ISO 32000-1, 14.11.5). */
export function* intentFaults(objects: PdfObjects): Generator<Fault> {
  for (const intent of objects.all(objects.catalogue, 'OutputIntents')) {
    if (!(intent instanceof PdfDict)) continue
    for (const key of ['OutputConditionIdentifier', 'Info']) {
      const name = objects.text(intent, key)
      if (name !== SRGB)
        yield fault(
          `The PDF says that its colours are meant for ${name ?? 'nothing'}, not ${SRGB}.`,
        )
    }
    const profile = objects.get(intent, 'DestOutputProfile')
    if (profile instanceof PdfStream && hashOf(profile) !== PROFILE)
      yield fault('The PDF says what its colours are by a profile that is not ours.')
  }
}

const SRGB = 'sRGB IEC61966-2.1'

/** SHA-256 of our profile of sRGB (IEC 61966-2-1), without its filter. */
const PROFILE = '2613f421d0892bdfc3897a88a3bbdd4dd5e266d0077b1a3d9a146424bee54cfe'

const hashOf = (profile: PdfStream): string =>
  createHash('sha256').update(decode(profile)).digest('hex')

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
