import { expect, test } from 'vitest'
import { isOnNextLine, tearOf } from '../../../src/editions/print/check/tears.ts'
import { clear } from '../../../src/editions/print/layouts/clear.ts'
import { nearTop } from '../../../src/editions/print/layouts/geometry.ts'
import { large } from '../../../src/editions/print/layouts/large.ts'
import type { Shown } from '../../../src/proof/pdf/shown.ts'

const character = (text: string, size: number, x: number, y: number): Shown => ({
  text,
  page: 1,
  x,
  y,
  width: size / 2,
  size,
  font: 'SourceSans3-Regular',
  code: 1,
  isUpright: true,
  sequence: 1,
  isArtifact: false,
  artifact: undefined,
})

test('an index that stands below the line is on it, in large type too', () => {
  const [first, index] = [character('v', 20, 100, 500), character('n', 20, 105, 493)]
  expect(isOnNextLine(first, index)).toBe(false)
  expect(tearOf([first, index])).toBeUndefined()
})

test('a word of which the rest stands as low in small type is torn', () => {
  const [first, next] = [character('v', 10, 400, 500), character('n', 10, 100, 493)]
  expect(tearOf([first, next])).toBe('torn')
})

test('what begins a page is told from its line, which a rule takes', () => {
  for (const layout of [clear, large(16), large(20)]) {
    expect(nearTop(layout)).toBeLessThan(layout.text[1])
    expect(nearTop(layout)).toBeGreaterThan(layout.text[1] / 2)
  }
})
