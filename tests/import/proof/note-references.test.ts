import { expect, test } from 'vitest'
import type { Account, Amendment } from '../../../src/import/account.ts'
import type { WordText } from '../../../src/import/place.ts'
import { compareImport } from '../../../src/import/proof/compare-import.ts'
import type { RawParagraph } from '../../../src/import/proof/raw.ts'
import { TOLD, toLines, toPublication } from './ferries.ts'

const OPENING =
  '---\ntitle: A report\nlanguage: en-GB\ndate: 1911\npublisher: P\nrights: R\n---\n\n'

const paragraph = (
  text: WordText,
  raw: string,
  ...references: RawParagraph['references']
): readonly [WordText, readonly RawParagraph[]] => [
  text,
  [{ place: { text, paragraph: 0 }, text: raw, references }],
]

/** `The name² is old¹, as is a rope.`, the note of the rope without words. */
const RAW = new Map([
  paragraph(
    'body',
    'The name is old, as is a rope.',
    { note: 'footnote 2', offset: 7 },
    { note: 'endnote 1', offset: 12 },
    { note: 'footnote 3', offset: 23 },
  ),
  paragraph('endnote 1', 'A lease says so.'),
  paragraph('footnote 2', 'Ashford Quay.'),
  paragraph('footnote 3', ' '),
])

const NOTES = '\n\n[^1]: Ashford Quay.\n\n[^i]: A lease says so.\n'

const toldOf = (text: string, amendments: readonly Amendment[] = [], notes = NOTES) => {
  const account: Account = { labels: [], amendments, moves: [] }
  const publication = toPublication(`${OPENING}${text}${notes}`)
  return toLines(compareImport({ raw: RAW, account, publication, told: TOLD }))
}

test('references to notes stand where they stood', () => {
  expect(toldOf('The name[^1] is old[^i], as is a rope.')).toEqual([])
  expect(toldOf('The name[^1] is old,[^i] as is a rope.')).toEqual([])
})

/** Faults, and what is told of them. */
const FAULTS = [
  [
    'a reference lost',
    'The name[^1] is old, as is a rope.',
    ['body:0 The publication lacks “[note: A lease says so.]”, after “old,”'],
  ],
  [
    'a reference put in',
    'The name[^1] is old[^i], as is a rope.[^1]',
    [
      'report.md:9 The publication has “[note: Ashford Quay.]”, after “rope.”, which the Word file has not',
    ],
  ],
  [
    'a reference that has moved',
    'The name is[^1] old[^i], as is a rope.',
    [
      'body:0 “[note: Ashford Quay.]” stands after “is” in the publication, and after “name” in the Word file',
    ],
  ],
  [
    'references that are swapped',
    'The name[^i] is old[^1], as is a rope.',
    [
      'body:0 “[note: Ashford Quay.]” stands after “old,” in the publication, and after “name” in the Word file',
      'body:0 “[note: A lease says so.]” stands after “name” in the publication, and after “old,” in the Word file',
    ],
  ],
] as const

test.each(FAULTS)('%s', (_, text, told) => {
  expect(toldOf(text)).toEqual(told)
})

test('a reference may stand before all words', () => {
  const raw = new Map([
    paragraph('body', 'The name.', { note: 'footnote 1', offset: 0 }),
    paragraph('footnote 1', 'Old.'),
  ])
  const account = { labels: [], amendments: [], moves: [] }
  const toldOf = (text: string) =>
    toLines(
      compareImport({
        raw,
        account,
        told: TOLD,
        publication: toPublication(`${OPENING}${text}\n\n[^1]: Old.\n`),
      }),
    )
  expect(toldOf('[^1]The name.')).toEqual([])
  expect(toldOf('[^1] The name.')).toEqual([])
  expect(toldOf('The[^1] name.')).toHaveLength(1)
})

test('a note that is mended is told once, and not where it is referred to', () => {
  const notes = NOTES.replace('Quay', 'Ford')
  expect(toldOf('The name[^1] is old[^i], as is a rope.', [], notes)).toEqual([
    'footnote 2:0 The publication has “Ford.” for “Quay.”, after “Ashford”',
  ])
})

test('a note that is lost leaves the references to others as they are', () => {
  const notes = '\n\n[^i]: A lease says so.\n'
  expect(toldOf('The name is old[^i], as is a rope.', [], notes)).toEqual([
    'body:0 The publication lacks “[note: Ashford Quay.]”, after “name”',
    'footnote 2:0 The publication lacks “Ashford Quay.”, after “rope.”',
  ])
})

test('a reference stays where words round it are left out, put in or written in another way', () => {
  const amendment = (offset: number, found: string, written: string): Amendment => ({
    place: { text: 'body', paragraph: 0 },
    offset,
    found,
    written,
    reason: 'hidden',
  })
  const amendments = [
    amendment(3, 'name', 'NAME'),
    amendment(9, 'old,', ''),
    amendment(23, '', ' (new) '),
  ]
  expect(toldOf('The NAME[^1] is[^i] as is a rope. (new)', amendments)).toEqual([])
})
