import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PublicationError } from '../../src/message/publication-error.ts'
import type { Press } from '../../src/press/press.ts'
import { showPicture } from '../../src/proof/show-picture.ts'
import { mediaTypeOf } from '../../src/typesetting/media-types.ts'
import { press } from '../shared-press.ts'

const show = (name: string, bytes: Uint8Array, by = press) =>
  showPicture(by, { name, mediaType: mediaTypeOf(name), bytes })

const read = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'pictures', name))

test.each([
  ['turned.jpg', 30, 40],
  ['turned.png', 30, 40],
  ['turned.avif', 30, 40],
  // Chromium does not heed what a WebP says of its camera.
  ['turned.webp', 40, 30],
])(
  '%s, saved 40 wide and 30 high by a camera on its side, is shown %i by %i',
  async (name, width, height) => {
    expect(await show(name, read(name))).toEqual({ width, height })
  },
)

test.each(['no-dots.png', 'half.png', 'no-dots.gif', 'no-dots.avif'])(
  '%s, whose dots are not there, is not shown',
  async (name) => {
    expect(await show(name, read(name))).toBe('not at all')
  },
)

const drawing = (attributes: string, within = ''): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${within}</svg>`)

test.each([
  ['viewBox="0 -10 240,160.4"', 240, 160],
  ['viewBox="0 0 240 160" width="100%" height="100%"', 240, 160],
  ['viewBox="0 0 210 297" width="210mm" height="297mm"', 794, 1123],
  ['width="96" height="1in"', 96, 96],
])('a drawing with %s is %i by %i', async (attributes, width, height) => {
  expect(await show('a.svg', drawing(attributes))).toEqual({ width, height })
})

test('a drawing that a browser cannot read is not shown', async () => {
  expect(await show('a.svg', drawing('viewBox="0 0 9 9"', '<g>'))).toBe('not at all')
})

const lost = (rule: string): Press => ({
  ...press,
  use: () => Promise.reject(new PublicationError([{ rule, severity: 'error', reason: 'lost' }])),
})

test('a picture over which the press is lost is told from a press that is not there', async () => {
  const bytes = drawing('')
  expect(await show('a.svg', bytes, lost('press-hung'))).toBe('not in time')
  expect(await show('a.svg', bytes, lost('press-crashed'))).toBe('not at all')
  await expect(show('a.svg', bytes, lost('press-missing'))).rejects.toThrow(PublicationError)
})
