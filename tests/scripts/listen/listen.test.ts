import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compare } from '../../../scripts/listen/compare.ts'
import { type Heard, toText } from '../../../scripts/listen/heard.ts'
import { toUtterances } from '../../../scripts/listen/utterances.ts'
import { runCommand } from '../command.ts'

test('utterances are taken from a log, without times, voices and all else', () => {
  const log = `14:21:28.095700 - SPEECH: Last spoke 1.3973 seconds ago
14:21:28.095764 - SPEECH OUTPUT: 'Lead dept'[{'established': False}]
14:21:28.173768 - SPEECH OUTPUT: 'DWP.'{'established': False, 'average-pitch': 7.0}
14:21:28.180000 - SPEECH OUTPUT: 'the Minister’s plan' voice=hyperlink{'established': False}
14:21:28.190000 - SPEECH OUTPUT: 'The Mall
London'
14:21:28.200000 - SPEECH OUTPUT: ''
14:21:28.210000 - WEB: said 'SPEECH OUTPUT'
`
  expect(toUtterances(log)).toEqual([
    ...['Lead dept', 'DWP.', 'the Minister’s plan', 'The Mall London'],
  ])
})

const hear = (...steps: Heard['steps']): string =>
  toText(
    ['Orca 1', 'Firefox 2'],
    [{ journey: { name: 'Two keys', steps: [{ press: 't' }, { press: 'h' }] }, steps }],
  )

test('what is heard is written by journeys and steps', () => {
  expect(hear(['Timing', 'End 06.'], ['Next steps'])).toBe(`Heard with Orca 1 and Firefox 2.

# Two keys

> press t
  Timing
  End 06.
> press h
  Next steps
`)
})

test('what is heard late is heard; what is heard otherwise is told with its place', () => {
  const before = hear(['Timing', 'End 06.'], ['Next steps'])
  expect(compare(before, hear(['Timing'], ['End 06.', 'Next steps']), 'heard.txt')).toBe('')
  const otherwise = compare(before, hear(['Lead dept', 'End 06.'], ['Next steps']), 'heard.txt')
  expect(otherwise).toContain('-  Timing\n+  Lead dept\n')
})

test('the packages that a machine lacks are named', async () => {
  const { status, errors } = await runCommand('listen', ['--folder', 'docs'], { PATH: '/nowhere' })
  expect(status).toBe(69)
  expect(errors).toContain('sudo apt-get install')
  for (const name of ['orca', 'firefox-esr', 'xvfb', 'xdotool']) expect(errors).toContain(name)
})

const HEARD = readFileSync(join(import.meta.dirname, '../../../scripts/listen/heard.txt'), 'utf8')
const BEFORE = readFileSync(join(import.meta.dirname, 'before.txt'), 'utf8')

/** The journeys as they were heard, each step with its utterances. */
const [, reading = '', skipping = '', table = '', , search = ''] = HEARD.split(/^# /m)

/** The words that are heard from an utterance on, up to the number of the first paragraph. */
function wordsBeforeText(text: string, from: string): number {
  const heard = text
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.trim())
  const first = heard.indexOf(from)
  const last = heard.findIndex((line, at) => at > first && /^7\.1(?: link\.)?$/.test(line))
  expect(first).toBeGreaterThanOrEqual(0)
  return heard.slice(first, last).join(' ').split(' ').length
}

test('Orca says at most 45 words before the first paragraph of a chapter, and 25 after the skip link', () => {
  expect(wordsBeforeText(reading, 'Skip to main content')).toBeLessThanOrEqual(45)
  expect(wordsBeforeText(skipping, 'main content.')).toBeLessThanOrEqual(25)
})

test('as the page was, they are counted: twice as many', () => {
  expect(wordsBeforeText(BEFORE, 'Skip to main content')).toBeGreaterThan(90)
})

test.each([
  ['the title of a chapter in one piece', reading, '  Chapter 7: Next steps\n  heading level 1\n'],
  ['the number of a row after what it is called', reading, 'Leitch Review.\n  row header\n'],
  ['and in one piece', reading, '  Table 7.1, row 6\n  link\n'],
  [
    'an abbreviation with its meaning',
    reading,
    '  DfES\n  [Department for Education and Skills]\n',
  ],
  ['the heading of a column with a cell', table, '  Lead dept\n  HMT.\n'],
  ['and of the next', table, '  Timing\n  End 06.\n'],
])('Orca says %s', (_, heard, words) => {
  expect(heard).toContain(words)
})

test('Orca says how much a search has found once, and whole', () => {
  const counts = search.split('\n').filter((line) => /\d+ passage/.test(line))
  expect(counts.slice(1)).toEqual(['  1 passage in 1 publication has both words.'])
  expect(counts[0]).toContain('Finished loading Leitch Review: 1 passage – Search')
})

test('what the answers to five questions rest on was heard, in that order', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/screen-reader.md'), 'utf8')
  const answers = page.split(/^### /m).slice(1)
  expect(answers).toHaveLength(5)
  const heard = HEARD.split('\n').map((line) => line.trim())
  for (const answer of answers) {
    const quoted = [...answer.matchAll(/^ {4}(.+)$/gm)].map(([, line = '']) => line)
    let from = quoted[0] ? heard.indexOf(quoted[0]) : -1
    for (const line of quoted) {
      expect(heard.slice(Math.max(0, from))).toContain(line)
      from = heard.indexOf(line, from)
    }
  }
})
