import { expect, test } from 'vitest'
import { readTiming, runsBackwards } from '../../../src/publication/timeline/timing.ts'

/** Months as `2006-09`, from the first to the last, with `?` where no month is named; then how it is said. */
function told(text: string, language = 'en-GB', year = 2006): string | undefined {
  const timing = readTiming(text, language, year)
  if (!timing) return undefined
  const months = [timing.first, timing.last].map((month) => {
    const inYear = String((month % 12) + 1).padStart(2, '0')
    return `${Math.floor(month / 12)}-${inYear}`
  })
  const { isNamed, said } = timing
  return `${months.join(' ')}${isNamed ? '' : '?'} ${said.replaceAll('\u00a0', ' ')}`
}

test.each([
  ['29 February 2028', '2028-02 2028-02 February 2028'],
  ['July 2006', '2006-07 2006-07 July 2006'],
  ['Sept 06', '2006-09 2006-09 September 2006'],
  ['SEPT. ’06', '2006-09 2006-09 September 2006'],
  ['9 October 2006', '2006-10 2006-10 October 2006'],
  ['1st October 2006', '2006-10 2006-10 October 2006'],
  ['Autumn 2006', '2006-09 2006-11? autumn 2006'],
  ['Autumn 06', '2006-09 2006-11? autumn 2006'],
  ['Winter 2006', '2006-12 2007-02? winter 2006'],
  ['Spring 2007', '2007-03 2007-05? spring 2007'],
  ['End of 2006', '2006-10 2006-12? end of 2006'],
  ['End 06', '2006-10 2006-12? end of 2006'],
  ['Early 2007', '2007-01 2007-03? early 2007'],
  ['2008', '2008-01 2008-12? 2008'],
  ['2007 to 2008', '2007-01 2008-12? 2007 to 2008'],
  ['2007–08', '2007-01 2008-12? 2007 to 2008'],
  ['2007-08', '2007-01 2008-12? 2007 to 2008'],
  ['September to October 2006', '2006-09 2006-10 September 2006 to October 2006'],
  ['Spring 2007 – summer 2008', '2007-03 2008-08? spring 2007 to summer 2008'],
])('%s', (text, expected) => {
  expect(told(text)).toBe(expected)
})

test.each([
  ['Okt. 06', 'de', '2006-10 2006-10 Oktober 2006'],
  ['Herbst 2006 bis Ende 2007', 'de-AT', '2006-09 2007-12? Herbst 2006 bis Ende 2007'],
  ['févr. 2007', 'fr', '2007-02 2007-02 février 2007'],
  ['1er août 2007', 'fr', '2007-08 2007-08 août 2007'],
  ['fin 2006', 'fr', '2006-10 2006-12? fin 2006'],
  ['Hydref 2006', 'cy', '2006-10 2006-10 Hydref 2006'],
  ['Yr hydref 2006', 'cy', '2006-09 2006-11? yr hydref 2006'],
  ['Deireadh Fómhair 2006', 'ga', '2006-10 2006-10 Deireadh Fómhair 2006'],
  ['Deireadh 2006', 'ga', '2006-10 2006-12? deireadh 2006'],
  ['An t-Sultain 2006', 'gd', '2006-09 2006-09 An t-Sultain 2006'],
  ['Autumn 2006', 'cy', '2006-09 2006-11? autumn 2006'],
])('%s in %s', (text, language, expected) => {
  expect(told(text, language)).toBe(expected)
})

test('of a year of two figures the nearest is meant', () => {
  expect(told('May 98', 'en', 2006)).toContain('May 1998')
  expect(told('May 12', 'en', 1998)).toContain('May 2012')
})

test.each([
  '',
  'tbc',
  'when ready',
  '06',
  'Ju 2006',
  'October',
  'Q3 2006',
  '2008 to 2007',
  'mid-July',
  '31 February 2027',
  '29 February 2027',
  '45 July 2027',
  '0 July 2027',
  '31 September to October 2006',
])('“%s” is no time', (text) => {
  expect(told(text)).toBeUndefined()
})

test.each([
  ['2029 to 2028', true],
  ['May to March 2028', true],
  ['2028 to 2029', false],
  ['2028', false],
  ['soon to 2028', false],
])('“%s” runs backwards: %s', (text, expected) => {
  expect(runsBackwards(text, 'en-GB', 2028)).toBe(expected)
})
