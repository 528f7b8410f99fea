import { expect, test } from 'vitest'
import { checkCatalogue } from '../../src/checks/index.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { parsePublication } from '../../src/publication/parse/publication.ts'

const FRONT_MATTER = `---
title: A sample
language: en-GB
date: 2006-10-09
publisher: HM Government
rights: © Crown copyright 2006
---

`

/** So many pieces of a text, one after another. */
const rows = (count: number, row: (number: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, index) => row(index + 1)).join(between)

const table = (count: number): string =>
  `Table 1: T\n\n| a |\n| --- |\n${rows(count, (number) => `| ${number} |`)}`

/** What is held of each kind at the most, and with one more. */
const texts = {
  'rows of a table': [table(10_000), table(10_001)],
  'characters of a paragraph': ['ferry '.repeat(83_333), 'ferry '.repeat(83_334)],
  'marks of emphasis in a paragraph': ['*a* '.repeat(2_500), '*a* '.repeat(2_501)],
  'stars that are printed in a paragraph': ['* a '.repeat(2_500), ' *a'.repeat(5_001)],
  'characters of a word': ['a'.repeat(5_000), 'a'.repeat(5_001)],
  'characters of the label of a note': [labelled('a', 20), labelled('a', 21)],
  'bytes of the label of a note': [labelled('й', 16), labelled('й', 18)],
  'characters of a number': [numbered(20), numbered(21)],
  'characters of an address': [leadingTo(2_000), leadingTo(2_001)],
  'notes of a part': [notes(10_000), notes(10_001)],
  'links of a publication': [rows(20_000, link, '\n\n'), rows(20_001, link, '\n\n')],
  'blocks of a publication': [rows(50_000, () => 'A.', '\n\n'), rows(50_001, () => 'A.', '\n\n')],
} as const

function link(number: number): string {
  return `[word ${number}](https://example.org/${number})`
}

function labelled(letter: string, count: number): string {
  const label = letter.repeat(count)
  return `word[^${label}]\n\n[^${label}]: A note.`
}

function numbered(steps: number): string {
  return `word\n\n${rows(steps, () => '1', '.')} A paragraph.`
}

function leadingTo(count: number): string {
  return `[word](${'https://example.org/'.padEnd(count, 'a')})`
}

function notes(count: number): string {
  const references = rows(count, (number) => `w[^${number}]`, ' ')
  return `${references}\n\n${rows(count, (number) => `[^${number}]: A note.`, '\n\n')}`
}

const toldOf = (text: string) => {
  const main = { path: 'in.md', text: FRONT_MATTER + text }
  const { publication } = parsePublication({ name: 'sample', main, parts: [] })
  const found = publication ? checkCatalogue(makeCatalogue([publication])) : []
  return found.filter(({ rule }) => rule === 'too-much')
}

test.each(Object.entries(texts))(
  'the most %s are borne, and one more is told',
  (_, [most, more]) => {
    expect(toldOf(`x ${most}`)).toEqual([])
    expect(toldOf(`x ${more}`)).toMatchObject([
      { severity: 'error', position: { column: expect.any(Number) } },
    ])
  },
)
