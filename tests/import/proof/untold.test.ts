import { expect, test } from 'vitest'
import type { Account, Amendment } from '../../../src/import/account.ts'
import { countImport } from '../../../src/import/counts.ts'
import type { Finding } from '../../../src/import/finding.ts'
import type { WordPlace, WordText } from '../../../src/import/place.ts'
import { compareImport } from '../../../src/import/proof/compare-import.ts'
import type { RawParagraph } from '../../../src/import/proof/raw.ts'
import type { Reason } from '../../../src/import/reasons.ts'
import { place, toLines, toPublication } from './ferries.ts'

const OPENING =
  '---\ntitle: A report\nlanguage: en-GB\ndate: 1911\npublisher: P\nrights: R\n---\n\n'

const toRaw = (texts: readonly string[]): ReadonlyMap<WordText, readonly RawParagraph[]> =>
  new Map([['body', texts.map((text, at) => ({ place: place(at), text, references: [] }))]])

const tell = (rule: `word-${string}`, at?: WordPlace): Finding => ({
  rule,
  severity: 'warning',
  reason: 'It is so',
  hint: 'see to it',
  ...(at && { place: at }),
})

const amend = (at: number, reason: Reason, found: string, written = '', offset = 0): Amendment => ({
  place: place(at),
  offset,
  found,
  written,
  reason,
})

interface Case {
  readonly texts: readonly string[]
  readonly amendments: readonly Amendment[]
  readonly told?: readonly Finding[]
  readonly markdown: string
}

const linesOf = ({ texts, amendments, told = [], markdown }: Case): readonly string[] =>
  toLines(
    compareImport({
      raw: toRaw(texts),
      account: { labels: [], amendments, moves: [] },
      publication: toPublication(OPENING + markdown),
      told,
    }),
  )

const SECRET = {
  texts: ['Seen secret', 'Seen too secret'],
  amendments: [amend(0, 'hidden', 'secret', '', 4), amend(1, 'hidden', 'secret', '', 7)],
  markdown: 'Seen\n\nSeen too\n',
}

test('words that are left out, and told where they are, are proved', () => {
  expect(
    linesOf({ ...SECRET, told: [tell('word-hidden', place(0)), tell('word-hidden', place(1))] }),
  ).toEqual([])
})

test('words that are left out and told nowhere are found', () => {
  expect(linesOf({ ...SECRET, told: [tell('word-hidden', place(0))] })).toEqual([
    'body:1 The import writes “” for “secret” (hidden words), and tells nobody',
  ])
  expect(
    linesOf({ ...SECRET, told: [tell('word-struck', place(0)), tell('word-note', place(1))] }),
  ).toHaveLength(2)
})

test('a rule that has no place is told of the whole file', () => {
  expect(linesOf({ ...SECRET, told: [tell('word-hidden')] })).toEqual([])
})

const CONTENTS = {
  texts: ['Seen', 'Contents', 'One 1', '', 'Two 2', 'Seen', 'Three 3'],
  amendments: [
    amend(1, 'contents', 'Contents'),
    amend(2, 'contents', 'One1'),
    amend(4, 'contents', 'Two2'),
    amend(6, 'contents', 'Three3'),
  ],
  markdown: 'Seen\n\nSeen\n',
}

test('what is told once may go on in the paragraphs after it, and ends where other words stand', () => {
  expect(linesOf({ ...CONTENTS, told: [tell('word-contents', place(1))] })).toEqual([
    'body:6 The import writes “” for “Three3” (a table of contents), and tells nobody',
  ])
  expect(linesOf({ ...CONTENTS, told: [tell('word-contents', place(2))] })).toHaveLength(2)
})

test('among characters that are amended for several reasons each is told', () => {
  const amendment = { ...amend(0, 'raised', '12secret3', '¹²³', 1), also: ['hidden'] } as const
  const found = { texts: ['x 12secret3'], amendments: [amendment], markdown: 'x ¹²³\n' }
  expect(linesOf(found)).toHaveLength(1)
  expect(linesOf({ ...found, told: [tell('word-hidden', place(0))] })).toEqual([])
})

/** What is told nowhere, as it need not be: what it is done to, and where it would lose words. */
const SILENT: readonly (readonly [Reason, readonly [string, string], readonly [string, string]])[] =
  [
    ['unseen', ['\u00ad', ''], ['\u00adnot', '']],
    ['sign', ['\uf0b7', '•'], ['\uf0b7not', '•']],
    ['tickBox', ['x', '☒'], ['☒Iagree', '☒']],
    ['raised', ['2-', '²⁻'], ['2', '³']],
    ['typedBlank', ['___', '...'], ['name___', '.......']],
    ['fieldSign', ['', ' • '], ['not', ' • ']],
    ['joined', ['', ''], ['not', '']],
  ]

test.each(SILENT)('“%s” is told nowhere, and loses no letter', (reason, kept, lost) => {
  const linesFor = ([found, written]: readonly [string, string]): readonly string[] =>
    linesOf({
      texts: [`One ${found} two`],
      amendments: [amend(0, reason, found, written, 3)],
      markdown: `One ${written} two\n`,
    })
  expect(linesFor(kept)).toEqual([])
  expect(linesFor(lost)).toHaveLength(1)
  expect(linesFor(lost)[0]).toContain('and tells nobody')
})

test('words of two paragraphs that are joined must come in again', () => {
  const joined = {
    texts: ['One fer', 'ry two'],
    amendments: [amend(0, 'joined', 'fer', '', 3), amend(1, 'joined', '', 'fer')],
    markdown: 'One\n\nferry two\n',
  }
  expect(linesOf(joined)).toEqual([])
})

test('words that something else is written for are counted as left out', () => {
  const account: Account = {
    labels: [],
    moves: [],
    amendments: [
      amend(0, 'tickBox', '☒Iagree', '☑', 3),
      amend(1, 'equation', '12', '1/2'),
      amend(2, 'hidden', 'oneortwo'),
    ],
  }
  const raw = toRaw(['One ☒ I agree', '1 2', 'one or two'])
  expect(countImport(toPublication(OPENING), account, raw).leftOut).toEqual({
    'a box to be ticked': 2,
    'hidden words': 3,
  })
})
