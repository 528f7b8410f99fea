import { expect, test } from 'vitest'
import { withoutIdleJoiners } from '../../src/proof/idle-joiners.ts'

/** Texts, with `|` for each zero width non-joiner, and which of these keep letters from joining, or are a word. */
const TEXTS = [
  ['Auf|lage', 'Auf|lage'],
  ['Auf||lage', 'Auf|lage'],
  ['e\u0301|f', 'e\u0301|f'],
  ['ab|', 'ab'],
  ['ab|| so', 'ab so'],
  ['|ab', 'ab'],
  ['multi-|agency', 'multi-agency'],
  ['so| (a|)', 'so (a)'],
  ['a || b', 'a | b'],
] as const

test.each(TEXTS)('%s says as much as %s', (text, wanted) => {
  const toText = (written: string): string => written.replaceAll('|', '\u200c')
  expect(withoutIdleJoiners(toText(text))).toBe(toText(wanted))
})
