import { expect, test } from 'vitest'
import { cut } from '../../../src/publication/parse/identifiers.ts'

test('an id has 90 bytes at most, up to the last word that has room', () => {
  expect(cut('next-steps')).toBe('next-steps')
  expect(cut(`${'a'.repeat(50)}-${'b'.repeat(50)}`)).toBe('a'.repeat(50))
  expect(cut('a'.repeat(91))).toBe('a'.repeat(90))
  expect(cut('𝒳'.repeat(40))).toBe('𝒳'.repeat(7))
})

test('of a heading of 200,000 letters too, at once', () => {
  expect(cut('a'.repeat(200_000))).toBe('a'.repeat(90))
  expect(cut('é'.repeat(200_000))).toBe('é'.repeat(15))
}, 10_000)
