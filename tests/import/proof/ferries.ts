import type { Account } from '../../../src/import/account.ts'
import type { Finding } from '../../../src/import/finding.ts'
import { keyOf, type WordPlace } from '../../../src/import/place.ts'
import { compareImport, type ImportProof } from '../../../src/import/proof/compare-import.ts'
import { readRaw } from '../../../src/import/proof/read-raw.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { encode, toParts } from './raw-case.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A paragraph of WordprocessingML; what stands in angle brackets is markup. */
const paragraph = (text: string): string => {
  const pieces = text.split(/(<.*>)/)
  const runs = pieces.map((piece) =>
    piece.startsWith('<') ? piece : `<w:r><w:t xml:space="preserve">${piece}</w:t></w:r>`,
  )
  return `<w:p>${runs.join('')}</w:p>`
}

const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`

const BODY = [
  paragraph('The ferries'),
  paragraph('What was found'),
  paragraph('There are eleven ferries on the river.<w:footnoteReference w:id="2"/>'),
  paragraph('They carry 412 people a day, and 31 cows.'),
  `<w:tbl><w:tr>${cell('Ferry')}${cell('Fare')}</w:tr><w:tr>${cell('Ashford Quay')}${cell('one penny')}</w:tr></w:tbl>`,
  paragraph(
    'A box hangs here.<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Each rower keeps half.</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>',
  ),
  paragraph('The ropes are to be mended in spring, before the river is high.'),
  paragraph('secret Mend them.'),
].join('')

const FOOTNOTES = `<w:footnotes xmlns:w="${W}"><w:footnote w:id="2">${paragraph('In 1911, as the lease says.')}</w:footnote></w:footnotes>`

/** The Word file of the tests, read raw. */
export const raw = readRaw(encode(toParts(BODY, { footnotes: FOOTNOTES })))

/** A paragraph of its body. */
export const place = (paragraph: number): WordPlace => ({ text: 'body', paragraph })

/** What the first reading says of it. */
export const ACCOUNT: Account = {
  labels: [
    { place: place(2), text: '1.1' },
    { place: place(3), text: '1.2' },
  ],
  amendments: [
    {
      place: place(0),
      offset: 0,
      found: 'Theferries',
      written: '',
      reason: 'title',
    },
    { place: place(11), offset: 0, found: 'secret', written: '', reason: 'hidden' },
  ],
  moves: [],
}

/** What the editor was told of it: every paragraph has hidden words. */
export const TOLD: readonly Finding[] = [...Array(12).keys()].map((paragraph) => ({
  rule: 'word-hidden',
  severity: 'error',
  reason: 'Hidden words are left out',
  hint: 'take them out in Word, or show them',
  place: place(paragraph),
}))

/** What is published of it. */
export const MARKDOWN = `---
title: The ferries
language: en-GB
date: 1911
publisher: The Ferry Commission
rights: © Crown copyright 1911
---

# What was found

1.1 There are eleven ferries on the river.[^1]

1.2 They carry 412 people a day, and 31 cows.

| Ferry | Fare |
| --- | --- |
| Ashford Quay | one penny |

A box hangs here.

:::box
Each rower keeps half.
:::

The ropes are to be mended in spring, before the river is high.

Mend them.

[^1]: In 1911, as the lease says.
`

/** The publication that a text is. */
export function toPublication(text: string): Publication {
  const { publication } = parsePublication({
    name: 'report',
    main: { path: 'report.md', text },
    parts: [],
  })
  if (!publication) throw new Error('the front matter of the test has faults')
  return publication
}

/** Compares the Word file with a text. */
export const compare = (markdown = MARKDOWN, account = ACCOUNT, told = TOLD): ImportProof =>
  compareImport({ raw, account, publication: toPublication(markdown), told })

/** What was told, each in a line with its place. */
export const toLines = ({ findings, messages }: ImportProof): readonly string[] => [
  ...findings.map(({ place, reason }) => `${place ? keyOf(place) : 'file'} ${reason}`),
  ...messages.map(({ source, position, reason }) => `${source?.path}:${position?.line} ${reason}`),
]
