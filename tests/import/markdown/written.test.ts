import { expect, test } from 'vitest'
import { LACKING } from '../../../src/checks/faces.ts'
import { toSignsOf } from '../../../src/import/markdown/words/raised.ts'
import { CASES } from './cases.ts'
import { BLOCKS } from './cases-blocks.ts'
import { FORMS } from './cases-forms.ts'
import { LABELS } from './cases-labels.ts'
import { NUMBERS } from './cases-numbers.ts'
import { WORDS } from './cases-words.ts'
import { bodyOf, wordsOf, write } from './write.ts'

test.each(Object.entries({ ...CASES, ...BLOCKS, ...FORMS, ...LABELS, ...NUMBERS, ...WORDS }))(
  '%s',
  (_, { from, wishes, written, messages = [] }) => {
    const done = write(from, wishes)
    const { read, expected } = wordsOf(done)
    expect(read).toEqual(expected)
    expect(bodyOf(done)).toBe(written.trim())
    const told = done.read.messages.filter(({ rule }) => rule !== 'caption')
    expect(told.map(({ rule }) => rule)).toEqual(messages)
  },
)

test('every raised and lowered sign is in the print fonts', () => {
  const plain = 'abcdefghijklmnoprstuvwxyz0123456789+-=()'
  const signs = [toSignsOf(plain, 'superscript'), toSignsOf('0123456789+-=()', 'subscript')].join(
    '',
  )
  expect(signs.match(LACKING)).toBeNull()
  expect([...signs]).toHaveLength(55)
})
