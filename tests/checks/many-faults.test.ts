import { expect, test } from 'vitest'
import { checkCatalogue } from '../../src/checks/index.ts'
import { toJson, toTexts } from '../../src/message/reporter.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { parsePublication } from '../../src/publication/parse/publication.ts'
import { processorTime } from '../processor-time.ts'

const MANY = 20_000

const frontMatter = `---
title: A sample
language: en-GB
date: 2006-10-09
publisher: HM Government
rights: © Crown copyright 2006
---

`

const repeat = (words: string, between = ' '): string => Array(MANY).fill(words).join(between)

/** Each held the machine for minutes where time grows with the square of the faults. */
const texts = {
  'spans of code in a line': `x ${repeat('`a` b')}`,
  'elements in a line': `x ${repeat('<b>b</b>')}`,
  'marks in a line': `x ${repeat('CO~2~')}`,
  'figures in a line': `x ${repeat('![a](b c)')}`,
  'dead links in a line': `x ${repeat('[a](no&amp;where.md)')}`,
  'unseen characters in a line': `x ${repeat('a&#x202e;')}`,
  items: repeat('- CO~2~', '\n'),
  paragraphs: repeat('##Aims', '\n\n'),
  headings: repeat('# A\n\n### B', '\n\n'),
  'broken lines': repeat('a', '  \n'),
  cells: `Table 1: T\n\n| a | b |\n| --- | --- |\n${repeat('| CO~2~ | b |', '\n')}`,
  notes: [...Array(MANY).keys()].map((label) => `[^${label}]: A note.`).join('\n\n'),
}

test.each(Object.entries(texts))('twenty thousand %s are counted, and few told', (_, text) => {
  const begun = process.cpuUsage()
  const main = { path: 'in.md', text: frontMatter + text }
  const { publication, messages } = parsePublication({ name: 'sample', main, parts: [] })
  const found = publication ? checkCatalogue(makeCatalogue([publication])) : []
  const all = [...messages, ...found]
  const told = toJson(all)
  expect(all.length).toBeGreaterThanOrEqual(MANY - 1)
  expect(told.length).toBeLessThan(70)
  expect(told.reduce((sum, { more = 1 }) => sum + more, 0)).toBe(all.length)
  expect(toTexts(all, { colour: false, workingFolder: '/' }).length).toBeLessThan(40_000)
  expect(processorTime(begun)).toBeLessThan(10_000)
})
