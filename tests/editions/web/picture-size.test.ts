import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sizeOf } from '../../../src/editions/web/picture-size.ts'

const bytes = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'))

/** The openings of files whose size is known, in hexadecimal. */
const PICTURES: readonly (readonly [
  what: string,
  opening: string,
  width: number,
  height: number,
])[] = [
  ['PNG', '89504e47 0d0a1a0a 0000000d 49484452 000001a4 000000ff 08020000 00', 420, 255],
  ['GIF', '474946383961 2c01 c800 8000000000000000000000000000', 300, 200],
  [
    'JPEG, a segment before its frame',
    'ffd8 ffe0 0010 4a46494600010101004800480000 ffc2 0011 08 0064 00c8 03012200',
    200,
    100,
  ],
]

test.each(PICTURES)('%s', (_, opening, width, height) => {
  expect(sizeOf(bytes(opening))).toEqual({ width, height })
})

test('an SVG has the size of its view box', () => {
  const svg =
    '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -10 240,160.4"><g/></svg>'
  expect(sizeOf(new TextEncoder().encode(svg))).toEqual({ width: 240, height: 160 })
})

test.each(['<svg xmlns="http://www.w3.org/2000/svg"/>', 'RIFF, of unknown size', ''])(
  '%j has no size',
  (text) => {
    expect(sizeOf(new TextEncoder().encode(text))).toBeUndefined()
  },
)

test('a JPEG cut short has no size', () => {
  expect(sizeOf(bytes('ffd8 ffe0 0010 4a46494600010101004800480000 ffda 0000'))).toBeUndefined()
})

test('a real GIF', () => {
  expect(sizeOf(readFileSync(join(import.meta.dirname, 'pixel.gif')))).toEqual({
    width: 3,
    height: 2,
  })
})
