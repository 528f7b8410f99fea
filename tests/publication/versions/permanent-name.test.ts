import { describe, expect, test } from 'vitest'
import { livingOf } from '../../../src/publication/addresses.ts'
import { formersOf } from '../../../src/publication/former.ts'
import { toAddress } from '../../../src/publication/spot.ts'
import { attachVersions } from '../../../src/publication/versions/attach.ts'
import { partsOfName, permanentName } from '../../../src/publication/versions/permanent-name.ts'
import { toPublication } from './to-publication.ts'

const DATES = ['2006-10-09', '2007-03-03', '2007-03-03', '2007-03-03'].map((date) => ({ date }))

test('a text has the date in its name, and which of its day it is from the second on', () => {
  expect(DATES.map((_, index) => permanentName('report', DATES, index))).toEqual([
    'report-2006-10-09',
    'report-2007-03-03',
    'report-2007-03-03-2',
    'report-2007-03-03-3',
  ])
})

describe('the parts of a name', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['report-2007-03-03-2', 'report', '2007-03-03-2'],
    ['report-2007-03-03', 'report', '2007-03-03'],
    ['report-2007-03', 'report', '2007-03'],
    ['report-2007', 'report', '2007'],
    ['plan-2-2007-03-03', 'plan-2', '2007-03-03'],
    ['report-2', undefined, undefined],
    ['report-2007-2', undefined, undefined],
    ['report', undefined, undefined],
  ])('%s', (name, of, day) => {
    expect(partsOfName(name)).toEqual(of === undefined ? undefined : { of, day })
  })
})

test('a text that is corrected on its day keeps its address, and that of today gets another', () => {
  const list = `versions:
  - date: 2006-10-09
    text: /report-2006-10-09/
  - date: 2007-03-03
    text: /report-2007-03-03/
    changes: Nine.
  - date: 2007-03-03
    changes: Ten.
`
  const [report] = attachVersions([
    toPublication('report', { '': '# Report\n\n1.1 At ten.' }, list),
    toPublication('report-2006-10-09', { '': '# Report\n\n1.1 At eight.' }),
    toPublication('report-2007-03-03', { '': '# Report\n\n1.1 At nine.' }),
  ])
  expect(report?.versions?.map(({ address }) => address)).toEqual([
    'report-2006-10-09/',
    'report-2007-03-03/',
    'report-2007-03-03-2/',
  ])
  expect(report && formersOf(report).map(({ from, to }) => [from, to].map(toAddress))).toEqual([
    ['report-2007-03-03-2/', 'report/'],
  ])
  expect(report && livingOf(report)).toContain('report/#p1.1')
})
