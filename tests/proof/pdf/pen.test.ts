import { expect, test } from 'vitest'
import { OPS } from '../../../src/proof/pdf/pdf-js.ts'
import { draw } from '../../../src/proof/pdf/pen.ts'

/** The font, the size and the place of each character that operators show. */
function shownBy(...content: readonly (readonly [operator: number, ...operands: unknown[]])[]) {
  const shown: (readonly [font: string, size: number, x: number])[] = []
  draw(
    content.map(([operator]) => operator),
    content.map(([, ...operands]) => operands),
    [],
    {
      glyph: (_, { font, size, x }) => shown.push([font, size, x]),
      paint: () => {},
      set: () => {},
      open: () => {},
    },
  )
  return shown
}

const A = [OPS.showText, [{ unicode: 'a', width: 500, originalCharCode: 97 }]] as const

test('what was saved is restored: the matrix, the font and its size', () => {
  expect(
    shownBy(
      [OPS.setFont, 'F1', 12],
      [OPS.save],
      [OPS.setFont, 'F2', 1],
      [OPS.transform, 1, 0, 0, 1, 50, 0],
      [OPS.beginText],
      A,
      [OPS.restore],
      [OPS.beginText],
      A,
    ),
  ).toEqual([
    ['F2', 1, 50],
    ['F1', 12, 0],
  ])
})

test('the font of a form is no font of the page after it', () => {
  expect(
    shownBy(
      [OPS.setFont, 'F1', 12],
      [OPS.paintFormXObjectBegin, [1, 0, 0, 1, 50, 0]],
      [OPS.setFont, 'F2', 1],
      [OPS.paintFormXObjectEnd],
      [OPS.beginText],
      A,
    ),
  ).toEqual([['F1', 12, 0]])
})

test('where nothing was saved, all stays', () => {
  expect(shownBy([OPS.setFont, 'F1', 12], [OPS.restore], [OPS.beginText], A)).toEqual([
    ['F1', 12, 0],
  ])
})
