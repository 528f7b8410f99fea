import { describe, expect, test } from 'vitest'
import { livingOf } from '../../../src/publication/addresses.ts'
import { makeCatalogue } from '../../../src/publication/catalogue.ts'
import { formersOf } from '../../../src/publication/former.ts'
import { toAddress } from '../../../src/publication/spot.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { attachVersions } from '../../../src/publication/versions/attach.ts'
import { toPublication } from './to-publication.ts'

const FIRST = {
  plan: '# The plan\n\n1.1 The ferries run.\n\n1.2 The bridges stand open to all.\n\n(a) the upper;\n\n(b) the lower.\n',
  money:
    '# The money\n\n2.1 The grant is paid by the county.\n\n2.2 The town pays nothing at all.\n',
}
const SECOND = {
  plan: '# Our plan\n\n1.1 The ferries run.\n\n1.2 The bridges stand open to all.\n\n(a) the upper;\n',
  money: '# The money\n\n2.1 The grant is paid by the county.\n',
}
const THIRD = {
  plan: '# Our plan\n\n1.1 The ferries run.\n\n1.2 The grant is paid by the county.\n',
}

const VERSIONS = `versions:
  - date: 2006-10-09
    text: /report-2006-10-09/
  - date: 2007-03-03
    text: /kept/
    changes: Less.
  - date: 2008-01-01
    changes: Less again.
`

const texts = [
  toPublication('report', THIRD, VERSIONS),
  toPublication('report-2006-10-09', FIRST),
  // Copied as it was, with the list of its day.
  toPublication(
    'kept',
    SECOND,
    VERSIONS.replace(/ {4}text: \/kept\/[\s\S]*/, '    changes: Less.\n'),
  ),
]

const [report, first, second] = attachVersions(texts)
if (!report || !first || !second) throw new Error('a text is missing')

/** Where each address leads that is none of today. */
const leading = new Map(formersOf(report).map(({ from, to }) => [toAddress(from), toAddress(to)]))

const underNameOfToday = (publication: Publication): readonly string[] =>
  livingOf(publication).map((address) => address.replace(/^[^/]*/, 'report'))

describe('every address of an earlier version', () => {
  const living = new Set(livingOf(report))
  test.each([...underNameOfToday(first), ...underNameOfToday(second)])('%s', (address) => {
    expect(living.has(leading.get(address) ?? address)).toBe(true)
  })
})

test.each([
  ['an id that was made of other words', 'report/plan/#the-plan', 'report/plan/#our-plan'],
  ['a paragraph that has another number now', 'report/money/#p2.1', 'report/plan/#p1.2'],
  ['what was taken out of a part that is no more', 'report/money/#p2.2', 'report/#p2.2'],
  ['a part that is no more', 'report/money/', 'report/'],
  ['the text of today by its date', 'report-2008-01-01/', 'report/'],
  ['a part of it', 'report-2008-01-01/plan/', 'report/plan/'],
  ['a text that is kept under another name', 'report-2007-03-03/', 'kept/'],
])('%s leads on', (_, from, to) => {
  expect(leading.get(from)).toBe(to)
})

test('what was taken out of a part that stands is told there', () => {
  expect(leading.has('report/plan/#p1.2-b')).toBe(false)
  expect(livingOf(report)).toContain('report/plan/#p1.2-b')
})

test('the page of a part that was taken out leads to what tells of it', () => {
  const more = { ...FIRST, tolls: '# Tolls\n\n3.1 A cart pays twice.\n' }
  const list =
    'versions:\n  - date: 2006-10-09\n    text: /old/\n  - date: 2007-03-03\n    changes: Less.\n'
  const [own] = attachVersions([toPublication('new', FIRST, list), toPublication('old', more)])
  expect(own && formersOf(own).find(({ written }) => written === 'new/tolls/')).toMatchObject({
    to: { page: 'new/', id: 'tolls' },
    isTakenOut: true,
  })
  expect(own && livingOf(own)).toContain('new/#tolls')
})

test('an alias of the front matter goes before', () => {
  const alias = 'aliases:\n  - {from: report/plan#the-plan, to: report/plan#p1.1}\n'
  const [own] = attachVersions([
    toPublication('report', THIRD, VERSIONS + alias),
    ...texts.slice(1),
  ])
  const found = own ? formersOf(own).filter(({ from }) => from.id === 'the-plan') : []
  expect(found.map(({ to }) => toAddress(to))).toEqual(['report/plan/#p1.1'])
})

test('each earlier text knows what it is a version of, whoever else names it', () => {
  expect(first.earlierOf).toMatchObject({ name: 'report', corrected: '2007-03-03', after: 'kept/' })
  expect(second.earlierOf).toMatchObject({
    name: 'report',
    date: '2007-03-03',
    before: 'report-2006-10-09/',
    after: 'report/',
  })
  expect(second.versions).toBeUndefined()
})

test('what goes round in a circle is left alone', () => {
  const list = (name: string): string =>
    `versions:\n  - date: 2006-10-09\n    text: /${name}/\n  - date: 2007-03-03\n    changes: A.\n`
  const circle = attachVersions([
    toPublication('one', THIRD, list('two')),
    toPublication('two', SECOND, list('one')),
  ])
  expect(circle.map(({ versions, earlierOf }) => [versions, earlierOf])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ])
})

test('a link of an earlier text to its own publication leads within that text', () => {
  const catalogue = makeCatalogue([report, first, second])
  const [part] = first.parts
  if (!part) throw new Error('a part is missing')
  const found = catalogue.resolve('/report/money/#p2.2', first, part)
  expect(found).toMatchObject({ kind: 'internal', publication: first, fragment: 'p2.2' })
})
