import { isDivisibleBy11, LOOK_AGAIN, type NumberFault, toQualified } from './number.ts'

/**
 * What is wrong with an ISBN: 13 figures that begin with 978 or 979, or the 10 of before 2007, whose last checks the others
 * (ISO 2108:2017, 4.1 and annex C); in groups between hyphens or spaces, or in none.
 */
export function faultOfIsbn(text: string): NumberFault | undefined {
  const { number } = toQualified(text)
  const figures = number.replace(/[ -]/g, '')
  if (!/^\d(?:[ -]?\d)*[ -]?[\dX]$/.test(number)) return notFigures
  if (figures.length !== 13 && figures.length !== 10) return otherLength(figures.length)
  if (figures.length === 13 && !/^97[89]/.test(figures)) return otherPrefix(figures.slice(0, 3))
  const groups = number.split(/[ -]/).length
  const wanted = figures.length === 13 ? 5 : 4
  if (groups !== 1 && groups !== wanted) return otherGroups(groups, wanted, figures.length)
  return isRight(figures) ? undefined : wrongCheck
}

const isRight = (figures: string): boolean =>
  figures.length === 10
    ? isDivisibleBy11(figures)
    : /^\d+$/.test(figures) && isDivisibleBy10(figures)

/** Of 13 figures, weighed by 1 and 3 in turn (ISO 2108:2017, annex C). */
const isDivisibleBy10 = (figures: string): boolean =>
  [...figures].reduce((sum, figure, place) => sum + Number(figure) * (place % 2 ? 3 : 1), 0) %
    10 ===
  0

const notFigures: NumberFault = {
  reason: 'is no ISBN: it is not figures alone, with single hyphens or spaces between them',
  hint: 'write the figures without the word ISBN, as 978-3-16-148410-0; what it is of may follow in brackets, as (PDF)',
}

const otherLength = (length: number): NumberFault => ({
  reason: `is no ISBN: it has ${length} figures, and an ISBN has 13, or 10 before 2007`,
  hint: 'copy it whole, as it is printed',
})

const otherPrefix = (prefix: string): NumberFault => ({
  reason: `is no ISBN: one of 13 figures begins with 978 or 979, not with ${prefix}`,
  hint:
    prefix === '977' ? 'this is the bar code of a serial: its ISSN goes under issn' : LOOK_AGAIN,
})

const otherGroups = (groups: number, wanted: number, length: number): NumberFault => ({
  reason: `is divided into ${groups} groups, and an ISBN of ${length} figures has ${wanted}`,
  hint: 'write the hyphens as they are printed, or none',
})

const wrongCheck: NumberFault = {
  reason: 'is no ISBN: its last figure, which checks the others, does not fit them',
  hint: LOOK_AGAIN,
}
