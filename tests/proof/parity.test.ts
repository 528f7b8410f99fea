import { expect, test } from 'vitest'
import { compare } from '../../src/proof/parity.ts'
import type { Piece } from '../../src/proof/reading.ts'
import type { Additions } from '../../src/publication/additions.ts'
import { parsePublication } from '../../src/publication/parse/publication.ts'

const text = `---
title: A paper
language: en-GB
date: 2026
publisher: The house
rights: ©
---

1.1 It was said[^1], and [sic] stands.

[^1]: A note.
`

const { publication } = parsePublication({
  name: 'paper',
  main: { path: 'paper.md', text },
  parts: [],
})
if (!publication) throw new Error('no publication')

const additions: Additions = {
  afterInline: (inline) => (inline.type === 'noteReference' ? [`[note ${inline.label}]`] : []),
  beforeNote: ({ label }) => [`[Note ${label}]`],
}
const furniture = { opening: ['The house'], additions: () => additions, closing: ['Page 1'] }

/** What parity says of lines; those after a plus are marked as added, those after a tilde say nothing of it. */
function reasonsOf(...lines: readonly string[]): readonly string[] {
  const pieces = lines.map((line, index): Piece => {
    const where = { line: index + 1 }
    if (line.startsWith('~')) return { text: line.slice(1), where }
    return { text: line.replace('+', ''), furniture: line.startsWith('+'), where }
  })
  const reading = { pieces, pages: 1 }
  return compare(publication as never, furniture, reading, 'test').messages.map(
    ({ reason, paragraph }) => `${reason} (${paragraph})`,
  )
}

const whole = [
  '+The house',
  '1.1',
  'It was said,',
  '+[note 1]',
  'and [sic] stands.',
  '+[Note 1]',
  'A note.',
  '+Page 1',
]

test('what is expected is read', () => {
  expect(reasonsOf(...whole)).toEqual([])
})

test('where nothing says what was added, words and furniture are held to their order alone', () => {
  const plain = ['~The house', '~1.1 It was said, [note 1] and', '~[sic] stands. [Note 1]']
  expect(reasonsOf(...plain, '~A note. Page 1')).toEqual([])
})

test.each([
  {
    fault: 'furniture that stands a word further on',
    lines: whole.with(3, 'and').with(4, '+[note 1]').toSpliced(5, 0, '[sic] stands.'),
    reasons: [
      'The test edition has “and” too many in Paragraph 1.1 (line 4), after “said,”. (Paragraph 1.1)',
      'The test edition lacks “and” in Paragraph 1.1, after “1]”. (Paragraph 1.1)',
    ],
  },
  {
    fault: 'furniture that lacks',
    lines: whole.toSpliced(3, 1),
    reasons: [
      'The test edition lacks the added words “[note 1]” in Paragraph 1.1, after “said,”. (Paragraph 1.1)',
    ],
  },
  {
    fault: 'furniture that stands twice',
    lines: [...whole, '+Page 1'],
    reasons: [
      'The test edition has the added words “Page 1” too many in Note 1 (line 9), after “1”. (Note 1)',
    ],
  },
  {
    fault: 'a word of the publication that is marked as added',
    lines: whole.with(1, '+1.1'),
    reasons: [
      'The test edition has the added words “1.1” for “1.1” in Paragraph 1.1 (line 2), after “house”. (Paragraph 1.1)',
    ],
  },
])('$fault is found', ({ lines, reasons }) => {
  expect(reasonsOf(...lines)).toEqual(reasons)
})

test('a space at which no line ends may be an ordinary one in what is added, and an ordinary one no other', () => {
  const told = (expected: string, read: string): readonly string[] =>
    compare(
      publication as never,
      { ...furniture, closing: [expected] },
      {
        pieces: [...whole.slice(0, -1), `+${read}`].map((line, at) => ({
          text: line.replace('+', ''),
          furniture: line.startsWith('+'),
          where: { line: at + 1 },
        })),
        pages: 1,
        keepsSpaces: true,
      },
      'test',
    ).messages.map(({ reason }) => reason)
  expect(told('À pied\u00a0:', 'À pied\u00a0:')).toEqual([])
  expect(told('À pied\u00a0:', 'À pied :')).toEqual([])
  expect(told('À pied :', 'À pied\u00a0:')).toEqual([
    'Before “:” (line 8) stands U+00A0, not one space or the end of a line.',
  ])
})
