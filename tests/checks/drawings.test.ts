import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pictures, typeOf } from '../../src/checks/file-types.ts'
import { faultOfSvg } from '../../src/checks/svg.ts'
import { processorTime } from '../processor-time.ts'

const FOLDER = join(import.meta.dirname, 'drawings')
const RIGHT = readdirSync(join(FOLDER, 'right'))
const WRONG = readdirSync(join(FOLDER, 'wrong'))

const faultOf = (path: string) => faultOfSvg(readFileSync(join(FOLDER, path)))

test.each(RIGHT)('%s, as its program saves it, has nothing against it', (name) => {
  expect(faultOf(`right/${name}`)).toBeUndefined()
})

test('each drawing that is wrong is refused for what it holds', async () => {
  const reasons = WRONG.map((name) => `${name} ${faultOf(`wrong/${name}`)?.reason}\n`)
  await expect(reasons.join('')).toMatchFileSnapshot(join(FOLDER, 'wrong.txt'))
})

test.each(WRONG)('%s is refused', (name) => {
  expect(faultOf(`wrong/${name}`)).toBeDefined()
})

const drawing = (within: string): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg">${within}</svg>`)

/** Drawings of some megabytes that a reader with two loops, one within the other, would sit over for hours. */
const LONG: Readonly<Record<string, string>> = {
  'many parts': '<path d="M0 0h1"/>'.repeat(150_000),
  'deep nesting': '<g>'.repeat(50_000) + '</g>'.repeat(50_000),
  'deep text': '<tspan>'.repeat(50_000) + '</tspan>'.repeat(50_000),
  'a chain of copies': Array.from(
    { length: 30_000 },
    (_, index) => `<g id="a${index}"><use href="#a${index + 1}"/></g>`,
  ).join(''),
  'one long word': `<path style="${'a'.repeat(2_000_000)}"/>`,
  'nested functions': `<path style="fill:${'rgb('.repeat(500_000)}"/>`,
  'white space': `<path style="fill:url(#a${' '.repeat(2_000_000)}"/>`,
  'open comments': `<style>${'/*'.repeat(1_000_000)}</style>`,
  'rules for one class': `<style>${'.a{fill:url(#b)}'.repeat(20_000)}</style>${'<path class="a"/>'.repeat(20_000)}`,
  'an open rule': `<style>${'{url(#a)'.repeat(500_000)}</style>`,
}

test.each(Object.entries(LONG))('%s take no longer than their length', (_, within) => {
  const begun = process.cpuUsage()
  faultOfSvg(drawing(within))
  expect(processorTime(begun)).toBeLessThan(10_000)
})

test('a drawing that stands in a thousand places is read once', () => {
  const bytes = drawing('<path d="M0 0h1"/>'.repeat(20_000))
  const begun = process.cpuUsage()
  for (let count = 0; count < 1000; count++) typeOf('a.svg', pictures)?.(bytes)
  expect(processorTime(begun)).toBeLessThan(5_000)
})

test('a drawing of more megabytes than a reader could open is refused unread', () => {
  expect(faultOfSvg(new Uint8Array(20_000_001))?.reason).toContain('larger than 20 MB')
})
