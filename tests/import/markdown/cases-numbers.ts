import { b, type Draft, h, label, p, table } from './build-story.ts'
import type { Case } from './cases.ts'

const item = (
  text: string,
  words: Parameters<typeof p>[0],
  about: Parameters<typeof label>[1] = {},
): Draft => p(words, { label: label(text, { path: [Number.parseInt(text, 10) || 1], ...about }) })

const again = { list: '2' }

/** Numbers that Word counts, and what the guide has for them. */
export const NUMBERS: Readonly<Record<string, Case>> = {
  'a list that begins late is text': {
    from: [p('The papers are:'), item('08)', 'a map;'), item('09)', 'a letter.')],
    written: `
The papers are:

08\\) a map;

09\\) a letter.
`,
  },
  'a list that begins anew right after one of its kind is text': {
    from: [
      item('1.', 'One.'),
      item('2.', 'Two.'),
      item('1.', 'One again.', again),
      item('2.', 'Two again.', again),
      p('And once more:'),
      item('1.', 'One.', { list: '3' }),
    ],
    written: `
1. One.
2. Two.

1\\. One again.

2\\. Two again.

And once more:

1. One.
`,
  },
  'a list that goes on after a heading is text there, if paragraphs have numbers of two steps': {
    from: [
      ...['1.1', '1.2', '1.3'].map((number) =>
        item(number, 'A paragraph.', { list: '9', level: 1 }),
      ),
      item('1.', 'First,'),
      h(1, 'A heading'),
      item('2.', 'second.'),
    ],
    written: `
1.1 A paragraph.

1.2 A paragraph.

1.3 A paragraph.

1. First,

# A heading

2\\. second.
`,
  },
  'a number in a cell, and a list in one that begins late': {
    from: [
      table(1, [
        ['Step', 'What'],
        [{ drafts: [item('1.', 'Ring.')] }, 'The bell.'],
        [{ drafts: [item('4.', 'Wait.'), item('5.', 'Row.')] }, 'The ferry.'],
      ]),
    ],
    written: `
| Step | What |
| --- | --- |
| 1. Ring. | The bell. |
| 4\\. Wait. | The ferry. | \\
|  |  | \\
| 5\\. Row. |  |
`,
  },
  'letters that begin late stay items, which the house rules only warn of': {
    from: [item('(c)', 'pull;', { path: [3] }), item('(d)', 'push.', { path: [4] })],
    written: `
(c) pull;
(d) push.
`,
    messages: ['list-number'],
  },
  'paragraphs whose numbers begin anew are text, where no heading says of what': {
    from: ['1.1', '1.2', '1.1', '1.2', '1.3'].map((number) =>
      item(number, 'A paragraph.', { list: '9', level: 1 }),
    ),
    written: `
1.1 A paragraph.

1.2 A paragraph.

1\\.1 A paragraph.

1\\.2 A paragraph.

1.3 A paragraph.
`,
  },
  'clauses with numbers of one step and of two are numbered paragraphs': {
    from: [
      item('1.', 'The Commission reports.'),
      item('1.1.', 'It says who crossed.', { level: 1, path: [1, 1] }),
      item('2.', 'It keeps accounts.'),
    ],
    written: `
1. The Commission reports.

1.1. It says who crossed.

2. It keeps accounts.
`,
  },
  'clauses whose first level is bold lines have headings': {
    from: [
      item('1', [b('Purpose')]),
      item('1.1', 'This says who rows.', { level: 1, path: [1, 1] }),
      item('2', [b('Money')]),
      item('2.1', 'A penny.', { level: 1, path: [2, 1] }),
    ],
    written: `
# 1 Purpose

1.1 This says who rows.

# 2 Money

2.1 A penny.
`,
  },
  'bold lines are headings where a text has no others, but for those in a row': {
    from: [
      p([b('Ferry safety')]),
      p([b('Who this is for')]),
      p('All who row.'),
      p([b('What to do')]),
      p([b('Ring the bell.')]),
      p('Wait.'),
      table(1, [
        ['Ferry', 'Oars'],
        ['Wren', [b('2')]],
      ]),
    ],
    written: `
# Who this is for

All who row.

**What to do**

**Ring the bell.**

Wait.

| Ferry | Oars |
| --- | ---: |
| Wren | **2** |
`,
  },
  'an Act': {
    from: [
      h(1, '1 Ferries'),
      item('(1)', 'In this Act a ferry is a boat that—', { level: 1 }),
      item('(a)', 'carries people, or', { level: 2 }),
      item('(b)', 'carries animals.', { level: 2, path: [2] }),
      item('(2)', 'It is no bridge.', { level: 1, path: [2] }),
      h(1, '1A Ropes'),
      p('Each ferry has a rope.'),
      h(1, '2 Tolls'),
      item('(1)', 'A toll is paid.', { level: 1 }),
    ],
    written: `
# 1 Ferries

(1) In this Act a ferry is a boat that—

    (a) carries people, or
    (b) carries animals.

(2) It is no bridge.

# 1A Ropes

Each ferry has a rope.

# 2 Tolls

(1) A toll is paid.
`,
  },
}
