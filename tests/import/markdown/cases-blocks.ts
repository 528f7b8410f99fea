import { b, bullet, type Draft, label, p, picture, table } from './build-story.ts'
import type { Case } from './cases.ts'

const numberAlone = (count: number): { readonly drafts: readonly Draft[] } => ({
  drafts: [p('', { label: label(`${count}.`, { path: [count] }) })],
})

/** Tables, pictures and what stands in items. */
export const BLOCKS: Readonly<Record<string, Case>> = {
  'a column of numbers that Word counts': {
    from: [
      table(1, [
        ['No.', 'Ferry'],
        [numberAlone(1), 'Wren'],
        [numberAlone(2), { drafts: [p('Heron'), p('Teal')] }],
      ]),
    ],
    written: `
| No. | Ferry |
| --- | --- |
| 1. | Wren |
| 2\\. | Heron | \\
|  |  | \\
|  | Teal |
`,
  },
  'a form whose rows are divided each in its own way': {
    from: [
      table(0, [
        [{ columns: 13, cell: 'Who' }],
        [
          { columns: 4, cell: 'Name' },
          { columns: 9, cell: '' },
        ],
        [
          { columns: 4, cell: 'Boat' },
          { columns: 9, cell: 'Wren' },
        ],
        [
          { columns: 7, cell: 'Born' },
          { columns: 1, cell: '1743' },
          { columns: 5, cell: 'oak' },
        ],
        [
          { columns: 2, cell: 'A' },
          { columns: 11, cell: 'B' },
        ],
        [
          { columns: 5, cell: 'C' },
          { columns: 8, cell: 'D' },
        ],
        [
          { columns: 1, cell: 'E' },
          { columns: 2, cell: 'F' },
          { columns: 10, cell: 'G' },
        ],
        [
          { columns: 6, cell: 'H' },
          { columns: 3, cell: 'I' },
          { columns: 4, cell: 'J' },
        ],
        [
          { columns: 10, cell: 'K' },
          { columns: 1, cell: 'L' },
          { columns: 2, cell: 'M' },
        ],
        [
          { columns: 12, cell: 'N' },
          { columns: 1, cell: 'O' },
        ],
      ]),
    ],
    written: `
| --- | --- |
| Who ||
| Name |  |
| Boat | Wren |

| --- | ---: | --- |
| Born | 1743 | oak |

| --- | --- |
| A | B |

| --- | --- |
| C | D |

| --- | --- | --- |
| E | F | G |

| --- | --- | --- |
| H | I | J |

| --- | --- | --- |
| K | L | M |

| --- | --- |
| N | O |
`,
  },
  'a corner of two columns above the heads of rows': {
    from: [
      table(1, [
        [{ columns: 2, cell: '' }, 'On foot'],
        ['Ashford', 'Quay', '412'],
        ['', 'Lower Mill', '233'],
      ]),
    ],
    written: `
|  || On foot |
| --- | --- | ---: |
| Ashford | Quay | 412 |
|  | Lower Mill | 233 |
{row-header=2}
`,
  },
  'bold words that stand again below are no head': {
    from: [
      table(0, [
        [[b('Wren')], [b('Heron')]],
        ['Wren', 'Heron'],
      ]),
    ],
    written: `
| --- | --- |
| Wren | **Heron** |
| Wren | Heron |
`,
  },
  'a caption between two pictures is where the others are': {
    from: [
      picture('a.png', 'A'),
      p('Figure 1: A ferry', { role: 'caption' }),
      p('Words.'),
      picture('b.png', 'B'),
      p('Figure 2: A rope', { role: 'caption' }),
      picture('c.png', 'C'),
      p('Figure 3: An oar', { role: 'caption' }),
    ],
    written: `
Figure 1: A ferry

![A](a.png)

Words.

Figure 2: A rope

![B](b.png)

Figure 3: An oar

![C](c.png)
`,
    messages: ['figure', 'figure', 'figure'],
  },
  'questions and recommendations that Word counts are boxes': {
    from: [
      p([b('Who rows?')], { label: label('Question 1:') }),
      p(['We ', b('do'), '.'], { label: label('Recommendation 2', { list: '2' }) }),
      p('Ring the bell.', { label: label('Step 1:', { list: '3' }) }),
    ],
    written: `
:::question[Question 1]
Who rows?
:::

:::recommendation[Recommendation 2]
We **do**.
:::

Step 1: Ring the bell.
`,
  },
  'a bullet that shows nothing is none': {
    from: [
      p('the blade,', { label: bullet(0), indent: 360 }),
      p('which is flat;', { label: { ...bullet(1, 'blank'), text: '' }, indent: 720 }),
      p('the loom.', { label: bullet(0), indent: 360 }),
    ],
    written: `
- the blade,

  which is flat;

- the loom.
`,
  },
}
