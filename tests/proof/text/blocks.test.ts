import { expect, test } from 'vitest'
import type { Stanza } from '../../../src/proof/expectations/text/lines/stanza.ts'
import { checkBlocks } from '../../../src/proof/text/blocks.ts'
import { toPublication } from '../../publication/versions/to-publication.ts'

const stanza = (words: readonly string[], gap: number): Stanza => ({
  words,
  from: 0,
  below: 0,
  gap,
  breaks: [],
  breakAt: 0,
})

test('what follows a stanza without words is looked at too', () => {
  const stanzas = [stanza(['One.'], 0), stanza([], 1), stanza(['Two.'], 1)]
  const lines = ['One.', '', '  Two.'].map((text, at) => ({ text, where: { line: at + 1 } }))
  expect(
    [...checkBlocks(toPublication('paper', { '': 'One.' }), stanzas, lines)].map(
      ({ reason }) => reason,
    ),
  ).toEqual(['“Two.” has a line at column 3 that should begin at column 1 (line 3)'])
})
