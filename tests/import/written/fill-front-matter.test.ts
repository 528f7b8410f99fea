import { expect, test } from 'vitest'
import { fillFrontMatter } from '../../../src/import/written/fill-front-matter.ts'
import { parseWritten } from '../../../src/import/written/parse-written.ts'

const WHOLE = `---
title: "A report: the ferries"
language: en-GB
date: 2006
publisher: HM Government
rights: © Crown copyright 2006
---

The ferry was mended.
`

test('front matter that says all stays as it is', () => {
  expect(fillFrontMatter(WHOLE)).toEqual({ text: WHOLE, missing: [], added: 0 })
})

test('keys without a value are filled at their place, those that are not there are added', () => {
  const empty = WHOLE.replace('date: 2006', 'date: # 2006-10-09')
    .replace('publisher: HM Government', 'publisher: ""')
    .replace('language: en-GB\n', '')
  expect(fillFrontMatter(empty)).toEqual({
    text: WHOLE.replace('date: 2006', 'date: 2000')
      .replace('publisher: HM Government', 'publisher: Unknown')
      .replace('language: en-GB\n', '')
      .replace('2006\n---', '2006\nlanguage: en\n---'),
    missing: ['language', 'date', 'publisher'],
    added: 1,
  })
})

test('what was written is read as the publication that it is, its parts in order', () => {
  const files = new Map<string, string | Uint8Array>([
    ['report/10-last.md', '# Last\n\nThe rope.\n'],
    ['report/index.md', WHOLE.replace('date: 2006\n', '')],
    ['report/02-first.md', '# First\n\n![A map](map.png)\n\nThe ferry.\n'],
    ['report/map.png', new Uint8Array([1, 2])],
  ])
  const { publication, messages, missing } = parseWritten(files, 'report', 'content')
  expect(messages).toEqual([])
  expect(missing).toEqual(['date'])
  expect(publication?.parts.map(({ name }) => name)).toEqual(['', 'first', 'last'])
  expect(publication?.files.map(({ path }) => path)).toEqual(['map.png'])
})

test('a message tells the line of the text that is written, not of the one that is read', () => {
  const text = `${WHOLE.replace('date: 2006\n', '')}\nA <blink>word</blink>.\n`
  const { messages, toWritten } = parseWritten(new Map([['report.md', text]]), 'report', 'content')
  expect(messages.length).toBeGreaterThan(0)
  for (const { source, position } of messages) {
    expect(source).toEqual({ path: 'content/report.md', text })
    expect(text.split('\n')[(position?.line ?? 0) - 1]).toContain('<blink>')
  }
  const other = { rule: 'word-proof', severity: 'error' as const, reason: 'elsewhere' }
  expect(toWritten(other)).toBe(other)
})
