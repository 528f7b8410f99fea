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
