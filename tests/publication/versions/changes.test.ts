import { describe, expect, it } from 'vitest'
import { attachVersions } from '../../../src/publication/versions/attach.ts'
import { compareVersions } from '../../../src/publication/versions/changes.ts'
import { toldOf } from '../../../src/publication/versions/told.ts'
import type { Change } from '../../../src/publication/versions/version.ts'
import { toPublication } from './to-publication.ts'

const OLD = `# Report

7.1 The Department for Education will lead the work on skills until the end of the year.

7.2 Each plan is published.

7.3 These are led elsewhere:

(a) ferries;

(b) roads.

Table 7.1: Next steps

| Action | When |
|---|---|
| Leitch review | 2006 |
| Green paper | 2007 |
`

const write = ({ kind, part, id, label, formerLabel, pieces }: Change): string =>
  [
    kind,
    `${part}#${id}`,
    formerLabel ? `${formerLabel} -> ${label}` : label,
    pieces
      .map(
        ({ kind, text, isJoined }) =>
          (isJoined ? '' : ' ') +
          { same: text, removed: `[-${text}-]`, added: `[+${text}+]` }[kind],
      )
      .join('')
      .trim(),
  ].join(' | ')

const changesOf = (before: string, after: string): readonly string[] =>
  compareVersions(
    toPublication('report-2006', { '': before }),
    toPublication('report', { '': after }),
  ).changes.map(write)

describe('what a version has changed', () => {
  it.for<[string, string, string, readonly string[]]>([
    [
      'a word of a paragraph',
      'Department for Education',
      'Department for Work',
      [
        'changed | #p7.1 | Paragraph 7.1 | The Department for [-Education-] [+Work+] will lead the work on skills until the end of the year.',
      ],
    ],
    [
      'an item of a list',
      'roads.',
      'railways.',
      ['changed | #p7.3-b | Paragraph 7.3(b) | [-roads-] [+railways+].'],
    ],
    [
      'a cell of a table',
      '2007',
      '2008',
      ['changed | #t7.1-row-2 | Table 7.1, row 2 | Action: Green paper; When: [-2007-] [+2008+]'],
    ],
    [
      'a paragraph that is removed',
      '7.2 Each plan is published.\n\n7.3 These',
      '7.3 These',
      ['removed | #p7.2 | Paragraph 7.2 | [-Each plan is published.-]'],
    ],
    [
      'a paragraph before which one was put in',
      '7.2 Each plan is published.\n\n7.3 These are',
      '7.2 There are three plans.\n\n7.3 Each plan is published.\n\n7.4 These are',
      [
        'added | #p7.2 | Paragraph 7.2 | [+There are three plans.+]',
        'moved | #p7.3 | 7.2 to 7.3(b) -> Paragraphs 7.3 to 7.4(b) | ',
      ],
    ],
    [
      'a row that is put in',
      '| Green paper',
      '| White paper | October 2008 |\n| Green paper',
      ['added | #t7.1-row-2 | Table 7.1, row 2 | Action: [+White paper+]; When: [+October 2008+]'],
    ],
    [
      'the head of a table',
      '| Action | When |',
      '| Action | Year |',
      ['changed | #t7.1 | Table 7.1 | Table 7.1: Next steps; [-When-] [+Year+]'],
    ],
    [
      'words beside which a full stop stays',
      'is published.',
      'is published and printed.',
      ['changed | #p7.2 | Paragraph 7.2 | Each plan is published [+and printed+].'],
    ],
    [
      'a full stop with the word before it',
      'is published.',
      'is published!',
      ['changed | #p7.2 | Paragraph 7.2 | Each plan is [-published.-] [+published!+]'],
    ],
    ['nothing', '', '', []],
  ])('tells of %s', ([, before, after, expected]) => {
    expect(changesOf(OLD, OLD.replace(before, after))).toEqual(expected)
  })
})

it('divides a cell from one that ends as a sentence does by nothing else', () => {
  const text = OLD.replace('Green paper', 'Green paper on skills.')
  expect(changesOf(text, text.replace('2007', '2008'))).toEqual([
    'changed | #t7.1-row-2 | Table 7.1, row 2 | Action: Green paper on skills. When: [-2007-] [+2008+]',
  ])
})

it('names a row by all that heads it: its group, cells of rows above that reach down to it, and its own', () => {
  const table = `# Report

Table 1: Crossings by hour {row-header=2}

| Ferry | Hour | Men | Women |
| --- | --- | ---: | ---: |
| In summer ||||
| Ashford Quay | 8 | 12 | 9 |
| ^^ | 9 | 7 | 8 |
| In winter ||||
| Lower Mill | 8 | 1 | 2 |
`
  expect(changesOf(table, table.replace('| 7 |', '| 7.5 |').replace('| 2 |', '| 3 |'))).toEqual([
    'changed | #t1-9 | Table 1, row 3 | In summer; Ferry: Ashford Quay; Hour: 9; Men: [-7-] [+7.5+]',
    'changed | #t1-lower-mill-8 | Table 1, row 5 | In winter; Ferry: Lower Mill; Hour: 8; Women: [-2-] [+3+]',
  ])
})

describe('what a block is called', () => {
  const box = (title: string, words: string): string =>
    `# Report\n\n7.1 It is.\n\n:::recommendation[${title}]\n${words}\n:::\n`
  const before = box('Recommendation 3', 'We recommend that all ropes be new.')

  it('is not told again where its words alone were changed', () => {
    expect(changesOf(before, before.replace('new', 'sound'))).toEqual([
      'changed | #recommendation-3 | Recommendation 3 | We recommend that all ropes be [-new-] [+sound+].',
    ])
  })

  it('does not run into its words where it is told', () => {
    expect(changesOf('# Report\n\n7.1 It is.\n', before)).toEqual([
      'added | #recommendation-3 | Recommendation 3 | [+Recommendation 3+]. [+We recommend that all ropes be new.+]',
    ])
  })
})

/** A text of many paragraphs that share most of their words. */
const long = (count: number, word: (index: number) => string): string =>
  `# Report\n\n${Array.from({ length: count }, (_, index) => `1.${index + 1} The plan for district ${word(index)} is kept until the committee has met and the roads are mended.`).join('\n\n')}\n`

it('compares 5,000 paragraphs with as many, all of them changed, in seconds', () => {
  const before = toPublication('report-2006', { '': long(5000, (index) => `${index}`) })
  const after = toPublication('report', { '': long(5000, (index) => `${index + 1}x${index % 7}`) })
  const start = performance.now()
  expect(compareVersions(before, after).changes).toHaveLength(5000)
  expect(performance.now() - start).toBeLessThan(8000)
})

it('follows 5,000 addresses that were taken out in seconds', () => {
  const list =
    'versions:\n  - date: 2006-10-09\n    text: /report-2006/\n  - date: 2007-03-03\n    changes: All.\n'
  const [report] = attachVersions([
    toPublication('report', { '': '# Report\n\nNothing is left.\n' }, list),
    toPublication('report-2006', { '': long(5000, String) }),
  ])
  const start = performance.now()
  const [, told = []] = report ? toldOf(report) : []
  expect(told.flatMap(({ anchors }) => anchors)).toHaveLength(5000)
  expect(performance.now() - start).toBeLessThan(8000)
})

describe('what differs where the words are the same', () => {
  const TEXT = `# Report

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

[^1]: A note.

*[DfT]: Department for Transport
`
  const picture = (path: string, bytes: string) => ({
    path,
    bytes: new TextEncoder().encode(bytes),
  })
  const files = [picture('ferry.svg', 'a ferry'), picture('road.svg', 'a road')]
  const differsIn = (after: string, other = files): readonly string[] =>
    compareVersions(
      { ...toPublication('report-2006', { '': TEXT }), files },
      { ...toPublication('report', { '': after }), files: other },
    ).changes.map(({ kind, label, differs }) => [kind, label, ...(differs ?? [])].join(' | '))

  it.for<[string, string, string, readonly string[]]>([
    ['emphasis', '*ferries*', '**ferries**', ['kept | Paragraph 7.1 | emphasis']],
    ['a link', 'org/costs', 'org/cost', ['kept | Paragraph 7.2 | link']],
    ['a link within its part', '#p7.3', '#p7.2', ['kept | Paragraph 7.1 | link']],
    ['a note', 'says.[^1]', 'says.', ['kept | Paragraph 7.1 | noteReference']],
    ['an expansion', 'for Transport', 'for Trade', ['kept | Paragraph 7.2 | expansion']],
    [
      'one left out',
      '*[DfT]: Department for Transport\n',
      '',
      ['kept | Paragraph 7.2 | expansion'],
    ],
    ['an expansion in other lines', 'Department for', 'Department  for', []],
    ['a list', '- ferries;\n- roads.', '- ferries;\n  roads.', ['kept | Paragraph 7.3 | setting']],
    ['the level of a heading', '## Next', '### Next', ['kept | Heading “Next steps” | level']],
    [
      'what heads a row',
      '7.1: Next steps',
      '7.1: Next steps {row-header=cell}',
      ['kept | Table 7.1, row 1 | head'],
    ],
    ['what a picture shows', 'A ferry]', 'An old ferry]', ['kept | Figure 1 | alternative']],
    [
      'several, in one order',
      'The *ferries* are old, as [the plan](#p7.3)',
      'The ferries are old, as [the plan](#p7.2)',
      ['kept | Paragraph 7.1 | emphasis | link'],
    ],
    ['lines that are broken elsewhere', 'are old, as', 'are\nold, as', []],
  ])('tells of %s', ([, before, after, expected]) => {
    const text = TEXT.replace(before, after)
    expect(text).not.toBe(TEXT)
    expect(differsIn(text)).toEqual(expected)
  })

  it('tells of the bytes of a picture, with a caption and without, and not of the name of its file', () => {
    const [ferry = picture('', ''), road = picture('', '')] = files
    expect(differsIn(TEXT, [picture('ferry.svg', 'another'), road])).toEqual([
      'kept | Figure 1 | picture',
    ])
    expect(differsIn(TEXT, [ferry, picture('road.svg', 'another')])).toEqual([
      'kept | Figure | picture',
    ])
    const renamed = { ...road, path: 'way.svg' }
    expect(differsIn(TEXT.replace('road.svg', 'way.svg'), [ferry, renamed])).toEqual([])
  })

  it('tells of a picture that was put in or taken out, and of no other', () => {
    const last = '![A road](road.svg)\n'
    expect(differsIn(TEXT.replace(last, ''))).toEqual(['removed | Figure'])
    expect(differsIn(TEXT.replace(last, `![A way](way.svg)\n\n${last}`))).toEqual([
      'added | Figure',
    ])
  })

  it('follows a link to a passage that has another number, and tells both of one that leads elsewhere', () => {
    const renumbered = TEXT.replace('7.3 These', '7.4 These')
    expect(differsIn(renumbered.replace('#p7.3', '#p7.4'))).toEqual(['moved | Paragraph 7.4'])
    const moved = TEXT.replace('7.2 Each', '7.2A Each').replace('org/costs', 'org/cost')
    expect(differsIn(moved)).toEqual(['moved | Paragraph 7.2A | link'])
  })

  /** What differs of a short text of its own when some of it is written otherwise. */
  it.for<[string, string, string, readonly string[]]>([
    [
      'emphasis on the same word further on',
      '*new* ropes and new',
      'new ropes and *new*',
      ['kept | Paragraph 1.1 | emphasis'],
    ],
    [
      'emphasis on more words before',
      'New *ropes*',
      '*New ropes*',
      ['kept | Paragraph 1.1 | emphasis'],
    ],
    [
      'the words of items',
      '- one two\n- three',
      '- one\n- two three',
      ['kept | Paragraph 1.1 | setting'],
    ],
    [
      'a heading that is none any more',
      'Old.\n\n## Ropes',
      'Old.\n\nRopes',
      ['kept | Paragraph [1] | setting'],
    ],
    [
      'a note before another, which gets its number',
      'One.\n\n1.2 Ropes.[^1]\n\n[^1]: A note.',
      'One.[^1]\n\n1.2 Ropes.[^2]\n\n[^1]: First.\n[^2]: A note.',
      ['kept | Paragraph 1.1 | noteReference', 'added | Note 1'],
    ],
    [
      'the kind of a box',
      'Old.\n\n:::example[Ropes]\nNew.\n:::',
      'Old.\n\n:::box[Ropes]\nNew.\n:::',
      ['kept | Ropes | setting'],
    ],
    [
      'a total',
      '| **All** | 2 | 3 |\n',
      '| All | 2 | 3 |\n',
      ['kept | Table 1, row 2 | head | emphasis'],
    ],
    [
      'a description in other lines',
      'Old.\n\n![A  ferry](ferry.svg)',
      'Old.\n\n![A ferry](ferry.svg)',
      [],
    ],
  ])('tells of %s', ([, before, after, expected]) => {
    const toText = (own: string): string =>
      own.startsWith('|')
        ? `# Report\n\nTable 1: Ropes\n\n| X | Y | Z |\n|---|---|---|\n| q | r | s |\n${own}\n`
        : `# Report\n\n1.1 ${own}\n`
    const [one, other] = [before, after].map((own) => ({
      ...toPublication('report', { '': toText(own) }),
      files,
    }))
    if (!one || !other) throw new Error('there are no two texts')
    const found = compareVersions(one, other).changes
    expect(
      found.map(({ kind, label, differs }) => [kind, label, ...(differs ?? [])].join(' | ')),
    ).toEqual(expected)
  })
})
