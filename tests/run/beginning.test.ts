import { expect, test } from 'vitest'
import { toFingerprint } from '../../src/run/beginning.ts'

const of = (...only: readonly string[]): string =>
  toFingerprint({ engine: 'engine', content: 'content' }, { only, drafts: false })

test('in which order, and how often, publications are named is all one', () => {
  expect(of('quay', 'ferries', 'quay')).toBe(of('ferries', 'quay'))
  expect(of('ferries')).not.toBe(of('ferries', 'quay'))
  expect(of('ferries')).not.toBe(of())
})
