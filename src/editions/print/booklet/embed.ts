import { deflateSync } from 'node:zlib'
import {
  type PDFDocument,
  PDFObjectCopier,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib'
import type { Matrix } from '../content/matrix.ts'
import { inflate } from '../content/pages.ts'
import { round } from '../file/sheets.ts'
import { toUnmarked } from './unmarked.ts'

/** A page as a form that is painted (ISO 32000-1, 8.10), as it is cut and as it is bound, from its lower left corner on. */
export interface Embedded {
  readonly form: PDFRef
  /** In points. */
  readonly width: number
  readonly height: number
}

/** Makes forms in a document of the pages of another; what several pages use is there once. */
export function makeEmbedder(from: PDFDocument, to: PDFDocument): (page: PDFPage) => Embedded {
  const { context } = to
  const copier = PDFObjectCopier.for(from.context, context)
  return (page) => {
    const { x, y, width, height } = page.getTrimBox()
    const isTurned = page.getRotation().angle !== 0
    const bytes = deflateSync(Buffer.from(toUnmarked(inflate(page)), 'latin1'))
    const resources = page.node.Resources()
    const dictionary = context.obj({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [x, y, x + width, y + height].map(round),
      Matrix: [...(isTurned ? turned(x, y + height) : upright(x, y))].map(round),
      ...(resources && { Resources: copier.copy(resources) }),
      Length: bytes.length,
      Filter: 'FlateDecode',
    })
    const form = context.register(PDFRawStream.of(dictionary, bytes))
    return isTurned ? { form, width: height, height: width } : { form, width, height }
  }
}

const upright = (left: number, low: number): Matrix => [1, 0, 0, 1, -left, -low]

/** The upper edge becomes the left one. */
const turned = (left: number, high: number): Matrix => [0, 1, -1, 0, high, -left]
