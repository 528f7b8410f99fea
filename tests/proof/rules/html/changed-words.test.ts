import { describe, expect, test } from 'vitest'
import { changedWords } from '../../../../src/proof/rules/html/page/changed-words.ts'
import { attachVersions } from '../../../../src/publication/versions/attach.ts'
import type { Change } from '../../../../src/publication/versions/version.ts'
import { toPublication } from '../../../publication/versions/to-publication.ts'

const EARLIER = `# Report

7.1 The Department of Trade asked which ferries the valley needs, and asked again.

7.2 Nobody swims.

(a) Ferries;

(b) roads.

Table 7.1: Next steps

| Action | When |
|---|---|
| Leitch review, (first) | 2006. |
| Green paper | 2007; “soon” |
`

const NOW = `# Report

7.1 The Department of Transport asked which ferries the valley needs, and asked again.

7.2 Each plan is published.

7.3 Everybody walks.

(a) Roads;

(b) ferries.

Table 7.1: Next steps

| Action | When |
|---|---|
| Leitch review, (first) | 2008 |
| Green paper | 2007; “soon” |
`

const LIST =
  'versions:\n  - date: 2006-10-09\n    text: /report-2006/\n  - date: 2007-03-03\n    changes: Much.\n'

const [report] = attachVersions([
  toPublication('report', { '': NOW }, LIST),
  toPublication('report-2006', { '': EARLIER }),
])

/** What is found where the changes of the last version are told otherwise. */
const reasonsWith = (
  alter: (changes: readonly Change[]) => readonly Change[],
): readonly string[] =>
  report
    ? [
        ...changedWords({
          ...report,
          versions: (report.versions ?? []).map((version) => ({
            ...version,
            changes: () => alter(version.changes()),
          })),
        }),
      ].map(({ reason }) => reason)
    : ['There is no report']

/** Every piece with its text altered. */
const altered =
  (alter: (text: string) => string) =>
  (changes: readonly Change[]): readonly Change[] =>
    changes.map((change) => ({
      ...change,
      pieces: change.pieces.map((piece) => ({ ...piece, text: alter(piece.text) })),
    }))

test('what is told of two texts makes the one the other', () => {
  expect(reasonsWith((changes) => changes)).toEqual([])
})

describe('what is told wrongly is found', () => {
  test.each<[string, (changes: readonly Change[]) => readonly Change[], string]>([
    ['a word lost of what was taken out', altered((text) => text.replace('Trade', '')), 'Trade'],
    ['a word lost of what was put in', altered((text) => text.replace('published', '')), 'publ'],
    ['a word told twice', altered((text) => text.replace(/(Transport)/, '$1 $1')), 'Transport'],
    ['another word', altered((text) => text.replace('Transport', 'Trees')), 'Tr'],
    ['a change left out', (changes) => changes.slice(1), 'Tr'],
    ['no change', () => [], 'Tr'],
  ])('%s', (_, alter, word) => {
    expect(reasonsWith(alter).join('\n')).toContain(
      `The changes of 2007-03-03 do not tell all of what became of the word "${word}`,
    )
  })
})
