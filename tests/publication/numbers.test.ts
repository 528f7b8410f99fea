import { expect, test } from 'vitest'
import { FAULT_OF, type NumberKey } from '../../src/publication/numbers/keys.ts'

/** Numbers that are right, as they are printed. */
const RIGHT: Readonly<Record<NumberKey, readonly string[]>> = {
  isbn: [
    '978-3-16-148410-0',
    '9783161484100',
    '979-10-90636-07-1',
    '978 0 306 40615 7',
    '0-306-40615-2',
    '0 8044 2957 X',
    '080442957X (print)',
    '978-3-16-148410-0 (PDF)',
  ],
  issn: ['0317-8471', '2434-561X', '2049-3630 (online)'],
  'command-paper': [
    'Cm 6933',
    'Cm. 6933',
    'CP 12',
    'Cmnd. 9876',
    'Cmd 6404',
    'Cd. 8490',
    'C. 5012',
    'Cm 6042-II',
  ],
  'deposit-number': ['DEP2008-1234', 'DEP2007-0001'],
}

test.each(Object.entries(RIGHT).flatMap(([key, all]) => all.map((one) => [key, one] as const)))(
  '%s: %s is right',
  (key, number) => {
    expect(FAULT_OF[key as NumberKey](number)).toBeUndefined()
  },
)

test.each([
  ['isbn', '978-3-16-148410-1', /last figure/],
  ['isbn', '978-3-16-148401-0', /last figure/],
  ['isbn', '0-306-40615-X', /last figure/],
  ['isbn', '978-3-16-14841X-0', /not figures alone/],
  ['isbn', '978--3-16-148410-0', /not figures alone/],
  ['isbn', '978-316-148410-0', /4 groups/],
  ['isbn', '12345', /5 figures/],
  ['isbn', '9770306406157', /not with 977/],
  ['issn', '0317-8472', /last figure/],
  ['issn', '0317 8471', /no ISSN/],
  ['command-paper', 'CM 6933', /letters of its series/],
  ['command-paper', 'HC 30', /letters of its series/],
  ['command-paper', 'Cm 0', /0 is not from 1/],
  ['command-paper', 'Cm 69330', /69330 is not/],
  ['deposit-number', 'DEP 2008-1234', /DEP, the year/],
  ['deposit-number', 'DEP2006-1234', /in 2006/],
] as const)('%s: %s is not', (key, number, reason) => {
  expect(FAULT_OF[key](number)?.reason).toMatch(reason)
})

test('no message offers a figure that would make a number right', () => {
  const { reason = '', hint = '' } = FAULT_OF.isbn('978-3-16-148410-7') ?? {}
  expect(`${reason} ${hint}`).not.toMatch(/\d/)
})
