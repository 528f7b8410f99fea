import { expect, test } from 'vitest'
import { expandedIn } from '../../src/proof/expectations/expanded.ts'
import { parsePublication } from '../../src/publication/parse/publication.ts'
import type { Abbreviation, Part } from '../../src/publication/tree.ts'
import { inlinesOf } from '../../src/publication/walk.ts'
import { expansionsOf } from '../../src/typesetting/expansions.ts'

const TEXT = `---
title: Ferries
language: en-GB
date: 2026-05-04
publisher: Harbour board
rights: © Harbour board 2026
---

## First

1.1 The HB mends the quay. The HB reports.[^1]

Table 1.1: Works

| Work | Body |
|---|---|
| Quay | HB |
| Boat | HB |

1.2 The HB goes on.

## Second

1.3 The HB asks the HB.

[^1]: To the HB, by the HB.

*[HB]: Harbour board
`

const parsed = parsePublication({ name: 'a', main: { path: 'a.md', text: TEXT }, parts: [] })
const [part] = parsed.publication?.parts ?? []

/** Whether each abbreviation is expanded, in document order. */
const toMarks = ({ children, notes }: Part, expanded: ReadonlySet<Abbreviation>): string =>
  inlinesOf({ children, notes })
    .filter((inline) => inline.type === 'abbreviation')
    .map((abbreviation) => (expanded.has(abbreviation) ? 'HB [Harbour board]' : 'HB'))
    .join(', ')

const EXPECTED =
  'HB [Harbour board], HB, ' + // 1.1
  'HB [Harbour board], HB, ' + // Table 1.1
  'HB, ' + // 1.2
  'HB [Harbour board], HB, ' + // 1.3
  'HB [Harbour board], HB' // note 1

test('an abbreviation is expanded where it is first met in each section, each table and the notes', () => {
  expect(part && toMarks(part, expansionsOf(part))).toBe(EXPECTED)
})

test('and so the proof expects it', () => {
  expect(part && toMarks(part, expandedIn(part))).toBe(EXPECTED)
})
