import { p, table } from './build-story.ts'
import type { Case } from './cases.ts'

/** What is to be filled in. */
export const FORMS: Readonly<Record<string, Case>> = {
  'cells to be filled in stay, empty': {
    from: [
      table(0, [
        ['Name', ''],
        ['Address', ''],
      ]),
      p('And:'),
      table(1, [
        ['Name', 'Age'],
        ['', ''],
        ['', ''],
      ]),
    ],
    written: `
| --- | --- |
| Name |  |
| Address |  |

And:

| Name | Age |
| --- | --- |
|  |  |
|  |  |
`,
  },
  'an empty table of one cell is a box to write in': {
    from: [p('Why do you say so?'), table(0, [['']])],
    written: `
Why do you say so?

:::box
....................
:::
`,
  },
  'a line of low lines alone is a blank too': {
    from: [p('Your answer:'), p('__________')],
    written: `
Your answer:

..........
`,
  },
}
