import { expect, test } from 'vitest'
import { bibtexRead } from '../../../src/proof/expectations/citations/bibtex.ts'
import { risRead } from '../../../src/proof/expectations/citations/ris.ts'
import { toBibtex } from '../../../src/site/citation/bibtex.ts'
import type { Reference } from '../../../src/site/citation/reference.ts'
import { toRis } from '../../../src/site/citation/ris.ts'

/** A reference in which every sign stands that a form takes for its own. */
const HARD: Reference = {
  key: 'plan:first:p1.2',
  title: 'Costs & {benefits}: 50% of £100 #1_a ~ x^2 \\ $5 "quoted"',
  creators: ['Department for Trade & Industry', 'Cabinet Office and others'],
  publisher: 'HM Government',
  date: '2006-09',
  identifiers: ['Cm 6_1', '978-0-10-169842-9'],
  numbers: [],
  language: 'en-GB',
  status: '',
  passage: { words: 'paragraph 1.2 (Annex {A})', isOurs: true },
  page: 'page 12 of our print edition',
  address: 'https://example.org/plan/first/#p1.2',
  url: 'https://example.org/plan/first/#p1.2',
}
const BARE: Reference = {
  key: 'plan',
  title: 'A plan',
  creators: [],
  publisher: 'HM Government',
  date: '2006',
  identifiers: [],
  numbers: [],
  language: 'cy',
  status: '',
  address: 'https://example.org/plan/',
  url: 'https://example.org/plan/',
}

test('BibTeX has no sign of TeX in its values, and its braces pair', () => {
  const text = toBibtex(HARD)
  expect(text).toBe(`@techreport{plan:first:p1.2,
  author = {{Department for Trade \\& Industry} and {Cabinet Office and others}},
  title = {{Costs \\& \\textbraceleft{}benefits\\textbraceright{}: 50\\% of £100 \\#1\\_a \\textasciitilde{} x\\textasciicircum{}2 \\textbackslash{} \\$5 "quoted"}},
  institution = {{HM Government}},
  year = {2006},
  date = {2006-09},
  number = {Cm 6\\_1, 978-0-10-169842-9},
  note = {paragraph 1.2 (Annex \\textbraceleft{}A\\textbraceright{}), page 12 of our print edition},
  url = {https://example.org/plan/first/#p1.2},
}`)
  expect(text.split('{').length).toBe(text.split('}').length)
})

test('RIS has a tag and a value a line, and ends as a record does', () => {
  expect(toRis(HARD)).toBe(`TY  - RPRT
AU  - Department for Trade & Industry
AU  - Cabinet Office and others
TI  - Costs & {benefits}: 50% of £100 #1_a ~ x^2 \\ $5 "quoted"
PB  - HM Government
PY  - 2006
DA  - 2006/09/
SN  - Cm 6_1
SN  - 978-0-10-169842-9
N1  - paragraph 1.2 (Annex {A}), page 12 of our print edition
LA  - en-GB
UR  - https://example.org/plan/first/#p1.2
ER  - `)
  for (const line of toRis(HARD).split('\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
})

test.each([HARD, BARE])('the proof expects the same forms, told anew: $key', (reference) => {
  const facts = {
    ...reference,
    passage: reference.passage?.words,
    page: reference.page,
  }
  expect(risRead(facts)).toBe(toRis(reference))
  expect(bibtexRead(facts)).toBe(toBibtex(reference))
})

test('what has neither creator nor number nor passage says nothing of them', () => {
  expect(toBibtex(BARE)).toContain('author = {{HM Government}}')
  expect(`${toBibtex(BARE)}${toRis(BARE)}`).not.toMatch(/undefined|number|SN|N1|SP|DA|note|pages/)
})
