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
