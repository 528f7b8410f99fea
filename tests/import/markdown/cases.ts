import type { Wishes } from '../../../src/import/markdown/written.ts'
import type { Story } from '../../../src/import/story/story.ts'
import {
  b,
  br,
  bullet,
  type Draft,
  h,
  i,
  label,
  notes,
  p,
  page,
  ref,
  story,
  t,
  table,
  textBox,
} from './build-story.ts'

/** A story, the text that is written of it, and the house rules that have something to say of that. */
export interface Case {
  readonly from: readonly Draft[] | Story
  readonly wishes?: Partial<Wishes>
  readonly written: string
  readonly messages?: readonly string[]
}

const item = (text: string, words: string, about: Parameters<typeof label>[1], indent = 0): Draft =>
  p(words, { label: label(text, about), indent })

export const CASES: Readonly<Record<string, Case>> = {
  'emphasis of several runs is one, and holds whole words': {
    from: [
      p([
        b('The '),
        b('old '),
        'ferries',
        i('(and'),
        ' more)',
        ': ',
        t('both', { isBold: true, isItalic: true }),
        '.',
      ]),
      p([b('Note:'), 'the rope']),
      p([b('Total (£m)'), ' in ', i('The Wren'), i(', '), 'so it is']),
    ],
    written: `
**The old** ferries(*and* more): ***both***.

**Note**:the rope

**Total (£m)** in *The Wren*, so it is
`,
  },
  'signs are text': {
    from: [
      p('* a [b](c) <d> &amp; `e` _f_ g_h |i| {j=k} ~l~ m^n'),
      p('(a) of the Act'),
      p('3.5 million'),
      p('1997. That was the year'),
      p('# 1'),
      p('- x'),
      p('> x'),
      p('::: x'),
      p(['one', br, '- two', br, '=== ']),
      p('Table 3: nothing follows'),
    ],
    written: `
\\* a \\[b\\](c) \\<d> \\&amp; \\\`e\\\` \\_f\\_ g_h \\|i\\| \\{j=k} \\~l\\~ m\\^n

\\(a) of the Act

3\\.5 million

1997\\. That was the year

\\# 1

\\- x

\\> x

\\::: x

one\\
\\- two\\
\\===

Table 3\\: nothing follows
`,
    messages: ['broken-sentence', 'ruled-line'],
  },
  'links, languages and notes in a line': {
    from: story(
      [
        p([
          'See ',
          t('the ', { address: 'https://example.org/a (b)' }),
          t('site', { address: 'https://example.org/a (b)', isBold: true }),
          ', ',
          t('me@example.org', { address: 'mailto:me@example.org' }),
          ref('1'),
          ', ',
          t('Y ', { language: 'cy-GB' }),
          t('Cwch', { language: 'cy-GB', isItalic: true }),
          ', and 3',
          t('\u00a0', {}),
          'ferries.',
        ]),
      ],
      { notes: notes({ 1: [p('A note.'), p('(a)\tone'), p('(b)\ttwo')] }) },
    ),
    written: `
See [the **site**](https://example.org/a%20%28b%29), <me@example.org>[^1], [Y *Cwch*]{lang=cy-GB}, and 3&nbsp;ferries.

[^1]: A note.

    (a) one
    (b) two
`,
  },
  'raised and lowered letters': {
    from: [
      p([
        'CO',
        t('2', { raised: 'subscript' }),
        ', 9',
        t('th', { raised: 'superscript' }),
        ', x',
        t('Ω', { raised: 'superscript' }),
      ]),
    ],
    written: 'CO₂, 9th, xΩ',
  },
  'headings with their numbers, and a level left out': {
    from: [
      h(1, 'Aims', { label: label('1') }),
      p('Words.'),
      h(3, ['Two', br, 'lines']),
      p('Words.'),
      h(3, [b('Bold')]),
    ],
    written: `
# 1 Aims

Words.

## Two lines

Words.

## Bold
`,
  },
  'numbered paragraphs with lists, restarted': {
    from: [
      item('7.1', 'Two:', { list: '1', path: [7, 1] }),
      item('(a)', 'one', { list: '2', path: [1] }, 700),
      item('(i)', 'within', { list: '2', level: 1, path: [1, 1] }, 1400),
      p('more of it', { indent: 1400 }),
      item('(b)', 'two', { list: '2', path: [2] }, 700),
      p('a bullet', { label: bullet(0), indent: 1100 }),
      item('7.2', 'Again:', { list: '1', path: [7, 2] }),
      item('(a)', 'one', { list: '2', path: [1] }, 700),
      p('7.3\tTyped by hand'),
    ],
    written: `
7.1 Two:

(a) one

    (i) within

        more of it

(b) two

    - a bullet

7.2 Again:

(a) one

7.3 Typed by hand
`,
  },
  'lists that follow one another stay apart': {
    from: [
      item('(a)', 'one', { list: '1', path: [1] }),
      item('(b)', 'two', { list: '1', path: [2] }),
      item('1.', 'first', { list: '2', path: [1] }),
      item('2.', 'second', { list: '2', path: [2] }),
      p('a bullet', { label: bullet(0, '3') }),
      p('another', { label: bullet(0, '4') }),
    ],
    written: `
    (a) one
    (b) two

1. first
2. second

- a bullet

* another
`,
  },
  'what is numbered between two items of a list belongs to the first': {
    from: [
      item('1.', 'one', { list: '1', path: [1] }),
      item('a.', 'first', { list: '2', path: [1] }),
      item('b.', 'second', { list: '2', path: [2] }),
      item('2.', 'two', { list: '1', path: [2] }),
    ],
    written: `
1. one
   a. first
   b. second
2. two
`,
  },
  'whole numbers run on over headings': {
    from: [
      item('1.', 'The first:', { path: [1] }, 360),
      item('(a)', 'one', { level: 1, path: [1, 1] }, 720),
      p('and more', { indent: 360 }),
      h(2, 'A heading'),
      item('2.', 'The second.', { path: [2] }, 360),
      item('3.', 'The third.', { path: [3] }, 360),
    ],
    written: `
1. The first:

   (a) one

   and more

## A heading

2. The second.

3. The third.
`,
  },
  'bullets and labels that were typed': {
    from: [
      p('•\tone'),
      p('•\ttwo'),
      p('(a)\tthis'),
      p('(b)\tthat'),
      p('(i)\tat last'),
      p('(ii)\tthe end'),
      p('A. Smith rowed'),
    ],
    written: `
- one
- two

(a) this
(b) that
    (i) at last
    (ii) the end

A\\. Smith rowed
`,
  },
  'tables with heads, spans, groups and sums': {
    from: [
      p('Table 2: Fares', { role: 'caption' }),
      p('pence'),
      table(2, [
        ['', { columns: 2, cell: [b('On foot')] }],
        ['Ferry', [b('Men')], [b('Women')]],
        [{ columns: 3, cell: [b('In summer')] }],
        [{ rows: 2, cell: 'Ashford | Quay' }, '1,412', '3'],
        ['12', '–'],
        [[b('All')], [b('1,424')], [b('3')]],
      ]),
      p('Source: The Commission'),
    ],
    written: `
Table 2: Fares\\
pence

|  | On foot ||
| Ferry | Men | Women |
| --- | ---: | ---: |
| In summer |||
| Ashford \\| Quay | 1,412 | 3 |
| ^^ | 12 | – |
| **All** | **1,424** | **3** |

Source: The Commission
`,
  },
  'a caption below a table, and rows with headers': {
    from: [
      table(1, [
        ['', 'On foot'],
        ['Ashford Quay', '412'],
        ['', ''],
        ['Lower Mill', { drafts: [p('233'), p('since 2004', { label: bullet(0) })] }],
      ]),
      p(['Table ', t('1'), '\tCrossings'], { sequence: 'Table' }),
    ],
    written: `
Table 1: Crossings {row-header=cell}

|  | On foot |
| --- | --- |
| Ashford Quay | 412 |
| Lower Mill | 233 | \\
|  |  | \\
|  | - since 2004 |
`,
  },
  'boxes of every kind, and quotations': {
    from: [
      table(0, [[{ drafts: [p([b('Recommendation 3')]), p('Mend them.')] }]]),
      p('A line', { isBordered: true }),
      p('and another', { isBordered: true }),
      textBox(h(3, 'Case study 1: Ashford'), textBox(p('Within'))),
      p('Quoted', { role: 'quotation' }),
      p('— A lease', { role: 'quotation' }),
    ],
    written: `
:::recommendation[Recommendation 3]
Mend them.
:::

:::box
A line

and another
:::

::::case-study[Case study 1: Ashford]
:::box
Within
:::
::::

> Quoted
>
> — A lease
`,
  },
  breaks: {
    from: [p(['one', br, br, 'two ', br]), p(['Before ', page, 'after'])],
    written: `
one\\
two

Before after
`,
  },
}
