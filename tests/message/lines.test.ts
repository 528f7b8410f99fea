import { expect, test } from 'vitest'
import { lineAt, offsetAt, positionAt } from '../../src/message/lines.ts'
import { toPosition } from '../../src/message/message.ts'

const text = 'first\n\nthird 𝄞 here\nlast'
const source = { path: 'a.md', text }

test('every offset has its position, and every position its offset', () => {
  for (const offset of [...Array(text.length + 1).keys()]) {
    expect(positionAt(source, offset)).toEqual(toPosition(text, offset))
    expect(offsetAt(source, positionAt(source, offset))).toBe(offset)
  }
})

test('each line is found, and none past the end', () => {
  expect([1, 2, 3, 4, 5].map((line) => lineAt(source, line))).toEqual([
    ...text.split('\n'),
    undefined,
  ])
  expect(offsetAt(source, { line: 9, column: 1 })).toBe(text.length)
})
