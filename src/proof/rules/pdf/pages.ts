import { PdfArray, type PdfDict, PdfNumber } from '@libpdf/core'
import type { PdfObjects } from '../../pdf/objects.ts'
import { type Fault, type PageLayout, type PdfRule, REPORT } from './rule.ts'

/**
 * Pages are as large as they should be and stand upright, are counted from 1 by figures. Where a press copy is cut,
 * press-copy-box tells.
 */
export const checkPages: PdfRule = function* ({ proof, layout }): Generator<Fault> {
  const { objects } = proof
  for (const [index, { dictionary }] of objects.pages.entries()) {
    for (const reason of reasonsOf(dictionary, objects, layout))
      yield { reason: `Page ${index + 1} ${reason}.`, hint: REPORT }
  }
  const labels = objects.all(objects.dictionary(objects.catalogue, 'PageLabels'), 'Nums')
  const [first] = labels
  if (labels.length !== 2 || !(first instanceof PdfNumber) || first.value !== 0)
    yield { reason: 'The pages are not counted from the first.', hint: REPORT }
}

function* reasonsOf(
  page: PdfDict,
  objects: PdfObjects,
  { sheet, page: { width, height } }: PageLayout,
): Generator<string> {
  const [left = 0, foot = 0, right = 0, top = 0] = objects.all(page, 'MediaBox').map(toNumber)
  const [across, up] = [right - left, top - foot]
  const turn = objects.number(page, 'Rotate') ?? 0
  if (turn !== 0 && !(sheet && turn === 270 && across > up)) yield `is turned by ${turn} degrees`
  if (sheet) return
  const wanted = [width, height].map((length) => (length * 72) / 25.4)
  const found = [Math.min(across, up), Math.max(across, up)]
  const isRight = found.every((length, index) => Math.abs(length - (wanted[index] ?? 0)) < 1)
  if (!isRight || left !== 0 || foot !== 0) yield 'has another size'
  const boxes = ['CropBox', 'BleedBox', 'TrimBox'].filter(
    (key) => objects.get(page, key) instanceof PdfArray,
  )
  if (boxes.length > 0) yield `has a ${boxes.join(', a ')}`
}

const toNumber = (value: unknown): number => (value instanceof PdfNumber ? value.value : 0)
