import { expect, test } from 'vitest'
import { nearest } from '../../../src/publication/parse/nearest.ts'

const KEYS = ['date', 'text', 'changes', 'title']

test.each([
  ['datum', 'date'],
  ['daet', 'date'],
  ['gate', 'date'],
  ['Titel', 'title'],
  ['chnge', 'changes'],
])('%s was perhaps meant for %s', (word, meant) => {
  expect(nearest(word, KEYS)).toBe(meant)
})

test.each(['note', 'nest', 'x', '', 'notes'])('%s was meant for none', (word) => {
  expect(nearest(word, KEYS)).toBeUndefined()
})
