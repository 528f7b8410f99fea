import { describe, expect, test } from 'vitest'
import { changedLooks } from '../../../../src/proof/rules/html/page/changed-looks.ts'
import { attachVersions } from '../../../../src/publication/versions/attach.ts'
import type { Change } from '../../../../src/publication/versions/version.ts'
import { toPublication } from '../../../publication/versions/to-publication.ts'

const EARLIER = `# Report

7.1 The *ferries* are old, as [the plan](#p7.3) says.[^1]

7.2 Each plan of the DfT is published, with [its costs](https://example.org/costs).

7.3 These are led elsewhere:

- ferries;
- roads.

## Next steps

Table 7.1: Next steps

| Action | When |
|---|---|
| Leitch review | 2006 |

![A ferry](ferry.svg "Figure 1: The ferry")

![A road](road.svg)

[^1]: A note of **theirs**.

*[DfT]: Department for Transport
`

const CHANGES: readonly (readonly [string, string])[] = [
  ['The *ferries* are', 'The ferries *are*'],
  ['[the plan](#p7.3)', '[the plan](#p7.2)'],
  ['org/costs', 'org/cost'],
  ['7.2 Each plan of', '7.2 Each plan[^1] of'],
  ['- ferries;\n- roads.', '- ferries;\n  roads.'],
  ['## Next', '### Next'],
  ['7.1: Next steps', '7.1: Next steps {row-header=cell}'],
  ['![A ferry]', '![An old ferry]'],
  ['**theirs**', 'theirs'],
  ['for Transport', 'for Trade'],
]

const NOW = CHANGES.reduce((text, [before, after]) => text.replace(before, after), EARLIER)

const LIST =
  'versions:\n  - date: 2006-10-09\n    text: /report-2006/\n  - date: 2007-03-03\n    changes: Much.\n'

const picture = (path: string, bytes: string) => ({ path, bytes: new TextEncoder().encode(bytes) })

const attached = (now: string, ferry: string, road: string) =>
  attachVersions([
    {
      ...toPublication('report', { '': now }, LIST),
      files: [picture('ferry.svg', ferry), picture('road.svg', road)],
    },
    {
      ...toPublication('report-2006', { '': EARLIER }),
      files: [picture('ferry.svg', 'a ferry'), picture('road.svg', 'a road')],
    },
  ])[0]

const report = attached(NOW, 'another ferry', 'another road')

/** What is found where the changes of the last version are told otherwise. */
const reasonsWith = (
  alter: (changes: readonly Change[]) => readonly Change[],
  publication = report,
): readonly string[] =>
  publication
    ? [
        ...changedLooks({
          ...publication,
          versions: (publication.versions ?? []).map((version) => ({
            ...version,
            changes: () => alter(version.changes()),
          })),
        }),
      ].map(({ reason }) => reason)
    : ['There is no report']

const unaltered = (changes: readonly Change[]): readonly Change[] => changes

test('what is told of two texts is what differs', () => {
  expect(reasonsWith(unaltered)).toEqual([])
  expect(
    report?.versions?.[1]?.changes().map(({ id, differs }) => [id, ...(differs ?? [])]),
  ).toEqual([
    ['p7.1', 'emphasis', 'link'],
    ['p7.2', 'link', 'noteReference', 'expansion'],
    ['p7.3', 'setting'],
    ['next-steps', 'level'],
    ['t7.1-leitch-review', 'head'],
    ['f1', 'picture', 'alternative'],
    ['figure-1', 'picture'],
    ['note-1', 'emphasis'],
  ])
})

test('nothing is found of passages that were renumbered, put in, taken out and moved', () => {
  const [one = '', two = '', three = ''] = EARLIER.split('\n\n').slice(1, 4)
  const moved = EARLIER.replace(`${one}\n\n${two}`, `${two}\n\n${one}`)
  for (const now of [
    EARLIER.replace('7.3 These', '7.4 These').replace('#p7.3', '#p7.4'),
    EARLIER.replace('7.3 These', '7.4 These'),
    EARLIER.replace(three, `7.3 Nobody swims.\n\n${three.replace('7.3', '7.4')}`),
    EARLIER.replace(two, ''),
    EARLIER.replace('![A road](road.svg)\n', ''),
    EARLIER.replace('roads.\n', 'roads.\n\n---\n'),
    moved.replace('7.2', '7.0'),
  ])
    expect(reasonsWith(unaltered, attached(now, 'a ferry', 'a road'))).toEqual([])
})

test('nothing is found where a sentence heads a row no more, and links change their words', () => {
  const table = (options: string): string =>
    `Table 7.1: Steps${options}\n\n| Action | When |\n|---|---|\n| Leitch review. This will *set out* progress. | 2006 |`
  const text = `# Report\n\n7.1 The [plan](#p7.2) and ![a dot](ferry.svg) its costs.\n\n7.2 It is.\n\n`
  const [now] = attachVersions([
    toPublication(
      'report',
      { '': text.replace('[plan](#p7.2) and', '[plan and](#p7.2)') + table('') },
      LIST,
    ),
    toPublication('report-2006', { '': text + table(' {row-header=sentence}') }),
  ])
  expect(now?.versions?.[1]?.changes().map(({ id, differs }) => [id, ...(differs ?? [])])).toEqual([
    ['p7.1', 'link'],
    ['t7.1-row-1', 'setting', 'head'],
  ])
  expect(reasonsWith(unaltered, now)).toEqual([])
})

describe('what is told wrongly is found', () => {
  const ids = (report?.versions?.[1]?.changes() ?? []).map(({ id }) => id)
  const found = (id: string) => [
    `The changes of 2007-03-03 do not tell what differs of #${id} besides its words`,
  ]

  test.each(ids)('a change left out: #%s', (id) => {
    expect(reasonsWith((changes) => changes.filter((one) => one.id !== id))).toEqual(found(id))
  })

  test.each(ids)('one difference for another: #%s', (id) => {
    const other = (change: Change): Change => ({
      ...change,
      differs: change.differs?.[0] === 'head' ? ['setting'] : ['head'],
    })
    expect(
      reasonsWith((changes) => changes.map((one) => (one.id === id ? other(one) : one))),
    ).toEqual(found(id))
  })

  test.each(['link', 'noteReference', 'expansion'] as const)(
    'a difference left out: %s',
    (kind) => {
      const without = (change: Change): Change => ({
        ...change,
        differs: (change.differs ?? []).filter((one) => one !== kind),
      })
      expect(
        reasonsWith((changes) => changes.map((one) => (one.id === 'p7.2' ? without(one) : one))),
      ).toEqual(found('p7.2'))
    },
  )

  test('a change of what is as it was', () => {
    const change: Change = {
      kind: 'kept',
      part: '',
      id: 'report',
      label: 'Heading',
      differs: ['level'],
      pieces: [],
    }
    expect(reasonsWith((changes) => [...changes, change])).toEqual(found('report'))
  })
})
