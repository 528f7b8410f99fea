import { expect, test } from 'vitest'
import type { Line } from '../../../src/import/markdown/lines/line.ts'
import { findMisread } from '../../../src/import/markdown/misread.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'

const place = { text: 'body', paragraph: 3 } as const
const HEAD = ['---', 'title: T', 'language: en', 'date: 2006', 'publisher: P', 'rights: R', '---']

function misreadIn(lines: readonly Line[]) {
  const text = [...HEAD, ...lines.map((line) => line.text), ''].join('\n')
  const main = { path: 'a.md', text }
  const part = parsePublication({ name: 'a', main, parts: [] }).publication?.parts[0]
  return part ? findMisread([{ file: 'a.md', lines, part, above: HEAD.length }]) : undefined
}

const table = ['', '| A | B |', '| --- | --- |', '| 1 | 2 |'].map((text) => ({ text }))

test.each<readonly [Line, readonly Line[]]>([
  [{ text: 'Table 3: Fares', places: [place], reads: 'table' }, table],
  [
    { text: 'Figure 1: A ferry', places: [place], reads: 'figure' },
    [{ text: '' }, { text: '![A](a.png)' }],
  ],
  [{ text: '7.2 Words', places: [place], reads: 'number' }, []],
])('%o that is read as plain text is told at its place', (line, after) => {
  const words = `[${line.text}]{lang=cy}`
  expect(misreadIn([line, ...after])).toEqual([])
  expect(misreadIn([{ ...line, text: words }, ...after])).toMatchObject([
    { rule: 'word-misread', severity: 'error', place, words },
  ])
})
