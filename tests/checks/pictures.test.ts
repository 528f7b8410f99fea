import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pictures, typeOf } from '../../src/checks/file-types.ts'

/** Pictures as programs save them: 40 by 30 pixels in every type, one progressive, one moving. */
const FOLDER = join(import.meta.dirname, 'pictures')
const FILES = readdirSync(FOLDER)

const read = (name: string): Uint8Array => readFileSync(join(FOLDER, name))

test('there is one of every type but the drawing, which has fixtures of its own', () => {
  const found = new Set(FILES.map((name) => name.split('.')[1]?.replace('jpg', 'jpeg')))
  const asked = Object.keys(pictures).filter((type) => type !== 'svg' && type !== 'jpg')
  expect([...found].sort()).toEqual(asked.sort())
})

test.each(FILES)('%s has nothing against it', (name) => {
  expect(typeOf(name, pictures)?.(read(name))).toBeUndefined()
})

const WHOLE = FILES.filter((name) => name !== 'moving.gif')

test.each(WHOLE)('%s is refused wherever it is cut off', (name) => {
  const bytes = read(name)
  const lengths = [...bytes.keys()]
  const passed = lengths.filter(
    (length) => typeOf(name, pictures)?.(bytes.subarray(0, length)) === undefined,
  )
  const withoutTrailer = name === 'whole.gif' ? [bytes.length - 1] : []
  expect(passed).toEqual(withoutTrailer)
})

test('a PNG of which one byte is another is refused', () => {
  const bytes = read('whole.png')
  const passed = bytes.keys().filter((at) => {
    const changed = Uint8Array.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    return typeOf('whole.png', pictures)?.(changed) === undefined
  })
  expect([...passed]).toEqual([])
})

const drawing = (within: string): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg">${within}</svg>`)

test('a drawing that is well-formed has nothing against it', () => {
  const whole = drawing('<title>A &amp; B</title><path d="M0 0h9"/>')
  expect(typeOf('a.svg', pictures)?.(whole)).toBeUndefined()
})

test.each([
  '<path d="M0 0h9">',
  '<title>A & B</title>',
  '<g / >',
  '<title>\u0001</title>',
  '<g id="a" id="b"/>',
])('a drawing with %j is not well-formed', (within) => {
  expect(typeOf('a.svg', pictures)?.(drawing(within))?.reason).toContain('not well-formed')
})
