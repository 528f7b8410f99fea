import { expect, test } from 'vitest'
import { judge } from '../../../scripts/bench/peers/judge.ts'
import { Failure, runCall } from '../../../scripts/bench/peers/run-call.ts'
import { type Done, toTable } from '../../../scripts/bench/peers/table.ts'
import { quote, toBlocks } from '../../../scripts/bench/peers/typst/markup.ts'
import type { VeraPdf } from '../../../src/press/validators/verapdf/open-verapdf.ts'
import type { Failure as Broken } from '../../../src/press/validators/verapdf/report.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'

const peer = { name: 'Goose', given: 'a quill', install: () => Promise.reject(new Failure()) }

test('a line of the table has the median, and the rules that files break', () => {
  const done: Done = {
    version: '1.2',
    times: [3000, 1000, 1500],
    pages: [9, 4],
    judged: { ua1: ['7.1-3', '7.2-20'], '2a': [] },
  }
  expect(toTable([{ peer, ...done }]).split('\n')[2]).toBe(
    '| Goose | 1.2 | a quill | 1.50 | 9 + 4 | 2: 7.1-3, 7.2-20 | **0** |',
  )
})

test('a peer that fails is a line that says why, and breaks no column', () => {
  const fault = 'no ink | no paper'
  expect(toTable([{ peer, fault }]).split('\n')[2]).toBe(
    '| Goose | – | a quill | – | – | not made: no ink \\| no paper | – |',
  )
})

test('a program that is not there, and one that fails, say so in a line', async () => {
  await expect(runCall({ program: 'no-such-quill', given: [] })).rejects.toThrow(
    'the program is not there',
  )
  const script = 'console.error("first\\nTypeError: no ink\\n  at quill"); process.exit(3)'
  const broken = runCall({ program: process.execPath, given: ['-e', script] })
  await expect(broken).rejects.toThrow(/^TypeError: no ink$/)
})

const toBroken = (clause: string, number: number): Broken => ({
  standard: 'PDF/UA-1',
  specification: 'ISO 14289-1:2014',
  clause,
  test: number,
  asked: '',
  places: 1,
  found: '',
  context: '',
})

/** A judge that finds the same in every file. */
const toJudge = (failures: readonly Broken[], complaint?: string): VeraPdf => ({
  title: 'a judge',
  judge: async (files) => ({
    judgements: files.map((path) => ({ path, standards: ['PDF/UA-1'], failures })),
    ...(complaint !== undefined && { complaint }),
  }),
})

test('a rule that two files break is told once, and rules stand in the order of their clauses', async () => {
  const found = toJudge([toBroken('7.18.1', 2), toBroken('7.2', 20), toBroken('7.2', 3)])
  const { ua1 } = await judge(found, ['/one.pdf', '/two.pdf'])
  expect(ua1).toEqual(['7.2-3', '7.2-20', '7.18.1-2'])
})

test('where veraPDF breaks down nothing is taken for passed', async () => {
  await expect(judge(toJudge([], 'no memory'), ['/one.pdf'])).rejects.toThrow(
    'veraPDF cannot judge it: no memory',
  )
})

const toTypst = (text: string): string => {
  const front = '---\ntitle: A\nlanguage: en-GB\ndate: 2006\npublisher: B\nrights: C\n---\n\n'
  const main = { path: 'paper.md', text: `${front}${text}\n` }
  const { publication } = parsePublication({ name: 'paper', main, parts: [] })
  return toBlocks(publication?.parts.flatMap(({ children }) => children) ?? [])
}

test('no word is markup to Typst', () => {
  expect(quote('a "b" \\ #c')).toBe('"a \\"b\\" \\\\ #c"')
  expect(toTypst('1.1 Pay **£5** for *all* #hash')).toBe(
    '#numbered("1.1")[#"Pay ";#strong[#"£5";];#" for ";#emph[#"all";];#" #hash";]',
  )
})

test('what has no words in Typst is an error, not left out', () => {
  expect(() => toTypst('> Quoted.')).toThrow('a block of the type quotation')
})
