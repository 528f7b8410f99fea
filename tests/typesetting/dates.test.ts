import { expect, test } from 'vitest'
import { toPrintedDate } from '../../src/typesetting/dates.ts'

test.each([
  ['2006-09-11', 'en-GB', '11 September 2006'],
  ['2006-09', 'en-GB', 'September 2006'],
  ['2006', 'en', '2006'],
  ['2020-02-29', 'cy', '29 Chwefror 2020'],
  ['2020-12-01', 'cy-GB', '1 Rhagfyr 2020'],
  ['2006-09-11', 'de-AT', '11. September 2006'],
  ['2006-10-01', 'fr', '1er octobre 2006'],
  ['2006-10-11', 'fr', '11 octobre 2006'],
  ['2006-10', 'fr', 'octobre 2006'],
  ['2006-09-11', 'ga', '11 Meán Fómhair 2006'],
  ['2020-12-01', 'gd', '1 an Dùbhlachd 2020'],
  ['2020-12', 'gd', 'An Dùbhlachd 2020'],
  ['2020-12-01', 'pl', '1 December 2020'],
])('%s in %s is %s', (date, language, printed) => {
  expect(toPrintedDate(date, language)).toBe(printed.replaceAll(' ', '\u00a0'))
})
