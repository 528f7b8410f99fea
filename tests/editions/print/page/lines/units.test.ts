import { expect, test } from 'vitest'
import { mayEndBetween, unitsOf } from '../../../../../src/editions/print/page/lines/units.ts'

const THIN = '\u2009'
const HAIR = '\u200a'

test.each([
  ['Two words', ['Two', 'words']],
  ['10 000 boats', ['10 000', 'boats']],
  [`So${THIN}they`, ['So', 'they']],
  [`So${THIN}“they” so`, [`So${THIN}“they”`, 'so']],
  [`“so ‘they’${HAIR}”`, ['“so', `‘they’${HAIR}”`]],
  [`so${THIN}${THIN}; they`, [`so${THIN}${THIN};`, 'they']],
  [`so${THIN}\u200c“they”`, [`so${THIN}\u200c“they”`]],
  [`so${THIN}– they`, [`so${THIN}–`, 'they']],
  ['so\u3000“they”', ['so', '“they”']],
])('of “%s” no line ends within %j', (text, units) => {
  expect(unitsOf(text)).toEqual(units)
})

test.each([
  ['so ', 'they', true],
  ['so', ' they', true],
  ['so', 'they', false],
  [`so${THIN}`, 'they', true],
  [`so${THIN}`, '”', false],
  ['so', `${THIN}”`, false],
] as const)('whether a line may end between “%s” and “%s”: %s', (before, after, may) => {
  expect(mayEndBetween(before, after)).toBe(may)
})
