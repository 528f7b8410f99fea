import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, type Edition, renderFiles } from '../../../src/editions/edition.ts'
import { makeCatalogue } from '../../../src/publication/catalogue.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { prove } from '../../../src/run/prove.ts'
import { HOUSE } from '../house.ts'

const frontMatter = (title: string, others = ''): string =>
  `---\ntitle: ${title}\nlanguage: en-GB\ndate: 2006-10-09\npublisher: The Office\nrights: © The Office\n${others}---\n\n`

const paragraphs = (from: number, to: number): string =>
  Array.from(
    { length: to - from + 1 },
    (_, at) =>
      `1.${from + at} The commission asked which ferries the valley needs. We walked the river, counted who crosses it, and heard those who live beside it.\n`,
  ).join('\n')

/** Of everything that an edition adds words to, at least one. */
const TEXT = `${frontMatter(
  '"The ferries: a report on who crosses the river, at which places of the valley, and what that costs"',
  `creator: Ada Smith
description: What the ferries cost
identifier: [978-3-16-148410-0, VC 14]
isbn: 0-306-40615-2 (PDF)
issn: 0317-8471
command-paper: Cm 6933
deposit-number: DEP2008-1234
license: OGL-UK-3.0
status: record
changes:
  - The spelling “ferrey” is corrected.
`,
)}# One

1.1 See [the rule](/other/#p1.1) of the VC, *at once*, and **never late**; read [the book](https://example.org/book)[^1].

1.2 The same again[^1], for the VC says:

> A ferry is what the VC calls one.

- who crosses
- what it costs

${paragraphs(3, 20)}
## Two

A paragraph without a number.

---

![A map of the river](map.png "Figure 1: The river")

Table 1.1: Boats

| Boat | Crew |
| --- | --- |
| Ada | 2 |

Table 1.2: Crossings

| Ferry | On foot | With a cycle |
| --- | --- | --- |
| **North** |||
| Ashford | 1 | VC |
| Mill | ^^ | 3 |
| Both | 4 ||

:::case-study[How it works]
Ashford has two boats.
:::

:::box[Box 2: The rope]
It is old.
:::

## Three

${paragraphs(21, 40)}
\`\`\`signature
Ada Smith
\`\`\`

*[VC]: Valley Commission

[^1]: A note.
`

/** The one whose place it takes, and its translation. */
const OTHER = 'status: superseded\nsuperseded-by: /ferries/\n'
const CYCHOD = `${frontMatter('Y cychod', 'translations: [/ferries/]\nstatus: superseded\nstatus-date: 2009\nsuperseded-by: https://www.example.org/\n').replace('en-GB', 'cy')}# Un\n`

/** The same, of which a newer one is to be used instead. */
export const withdrawn = (publication: Publication): Publication => ({
  ...publication,
  frontMatter: {
    ...publication.frontMatter,
    status: 'withdrawn',
    'superseded-by': '/cychod/',
    'status-date': '2008-05-01',
    'status-reason': 'The figures of Table 1.2 were wrong',
  },
})

/** Publications that are new to every cache. */
export function readAnew(): {
  readonly publication: Publication
  readonly all: readonly Publication[]
} {
  const publication = parse('ferries', TEXT)
  return {
    publication,
    all: [
      publication,
      parse('other', `${frontMatter('Other', OTHER)}# Other\n\n1.1 A rule.\n`),
      parse('cychod', CYCHOD),
    ],
  }
}

const picture = readFileSync(join(import.meta.dirname, '../web/pixel.gif'))

function parse(name: string, text: string): Publication {
  const { publication, messages } = parsePublication(
    { name, main: { path: `${name}.md`, text }, parts: [] },
    [{ path: 'map.png', bytes: picture, shown: { width: 3, height: 2 } }],
  )
  if (!publication || messages.length > 0)
    throw new Error(messages.map(({ reason }) => reason).join('\n'))
  return publication
}

/** What an edition may know where it needs no press. */
export const contextOf = (all: readonly Publication[]): Context => ({
  catalogue: makeCatalogue(all),
  house: HOUSE,
  fonts: [],
  press: {
    warm: async () => {},
    use: () => Promise.reject(new Error('There is no press')),
    close: () => Promise.resolve(),
  },
})

/** What is found wrong in an edition that is made anew, of a publication that may be made another, in sentences. */
export async function faultsIn(
  edition: Edition,
  means: Partial<Context> = {},
  make = (publication: Publication): Publication => publication,
): Promise<readonly string[]> {
  const { publication: read, all } = readAnew()
  const publication = make(read)
  const known = all.map((one) => (one === read ? publication : one))
  const context = { ...contextOf(known), ...means }
  const files = await renderFiles(edition, publication, context)
  const { messages } = await prove(edition, files, publication, context)
  return messages.map(({ rule, reason }) => `${rule}: ${reason}`)
}
