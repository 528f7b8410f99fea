import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { srgbProfile } from '../../../../src/editions/print/file/srgb.ts'

const profile = inflateSync(srgbProfile())

/** The data of each element of the profile, by its name (ICC.1:2001-04, 6.2). */
const elements = new Map(
  Array.from({ length: profile.readUInt32BE(128) }, (_, index) => {
    const entry = 132 + 12 * index
    const from = profile.readUInt32BE(entry + 4)
    const data = profile.subarray(from, from + profile.readUInt32BE(entry + 8))
    return [profile.toString('latin1', entry, entry + 4), data] as const
  }),
)

const numbersOf = (name: string): readonly number[] =>
  [8, 12, 16].map((at) => (elements.get(name)?.readInt32BE(at) ?? 0) / 65_536)

test('the profile says how long it is, and what: a display of RGB', () => {
  expect(profile.readUInt32BE(0)).toBe(profile.length)
  expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ')
  expect(profile.toString('latin1', 36, 40)).toBe('acsp')
})

test('the profile has every element of a display of three colours', () => {
  const names = ['bTRC', 'bXYZ', 'cprt', 'desc', 'gTRC', 'gXYZ', 'rTRC', 'rXYZ', 'wtpt']
  expect([...elements.keys()].sort()).toEqual(names)
})

test('red, green and blue together are the white of the profile', () => {
  const [red, green, blue] = ['rXYZ', 'gXYZ', 'bXYZ'].map(numbersOf)
  const white = [0, 1, 2].map((at) => (red?.[at] ?? 0) + (green?.[at] ?? 0) + (blue?.[at] ?? 0))
  for (const [at, value] of [0.9642, 1, 0.8249].entries()) expect(white[at]).toBeCloseTo(value, 3)
})

test('a value gives as much light as IEC 61966-2-1 says', () => {
  const curve = elements.get('gTRC')
  const steps = curve?.readUInt32BE(8) ?? 0
  const lightOf = (value: number): number =>
    (curve?.readUInt16BE(12 + 2 * Math.round(value * (steps - 1))) ?? 0) / 65_535
  expect(lightOf(0)).toBe(0)
  expect(lightOf(1)).toBe(1)
  expect(lightOf(0.5)).toBeCloseTo(0.214, 2)
})
