import { expect, test } from 'vitest'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import { recordsOf } from '../../../src/site/search/records.ts'

const GLOSSARY = [
  { term: 'DWP', meaning: 'Department for Work and Pensions' },
  { term: 'HMT', meaning: 'HM Treasury' },
]

/** Who leads, as the records of a table's rows have it. */
function leadsIn(head: string, cells: readonly string[], language = 'en-GB') {
  const rows = cells.map((cell, index) => `| Plan ${index + 1} | ${cell} |`)
  const table = [
    'Table 1: Plans {row-header=cell}',
    '',
    `| Plan | ${head} |`,
    '| --- | --- |',
    ...rows,
  ]
  const text = [
    `---\ntitle: Plans\nlanguage: ${language}\ndate: 2026\npublisher: Office\nrights: © Office 2026\n---`,
    '# Plans',
    table.join('\n'),
    '',
  ].join('\n\n')
  const main = { path: 'plans.md', text }
  const { publication } = parsePublication({ name: 'plans', main, parts: [] })
  return (
    publication &&
    recordsOf(publication, GLOSSARY, language, NONE).flatMap(({ leads }) => (leads ? [leads] : []))
  )
}

const NONE = { replaced: [], translations: [] }

test.each([
  ['Lead dept', ['DWP', 'HMT (independent review)'], [['DWP'], ['HMT']]],
  ['Lead department:', ['DWP and HMT', 'HM Treasury'], [['DWP', 'HMT'], ['HMT']]],
  ['Lead department', ['Ministry of Rope', ''], [['Ministry of Rope']]],
  ['Lead department', [`To be settled: ${'one or another of them, '.repeat(4)}`], [[]]],
  ['Lead', ['0.3 µg'], []],
  ['Timing', ['DWP'], []],
])('under %s, %j are led by %j', (head, cells, leads) => {
  expect(leadsIn(head, cells)).toEqual(leads)
})

test('the language of a publication has heads of its own, and English ones', () => {
  expect(leadsIn('Federführung', ['HMT'], 'de')).toEqual([['HMT']])
  expect(leadsIn('Lead dept', ['HMT'], 'cy')).toEqual([['HMT']])
})
