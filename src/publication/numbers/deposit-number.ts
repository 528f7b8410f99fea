import type { NumberFault } from './number.ts'

/** The first year whose deposited papers are kept as files, under such numbers. */
const FIRST = 2007

/** What is wrong with the number by which the Libraries of Parliament keep a deposited paper: `DEP2008-1234`. */
export function faultOfDepositNumber(text: string): NumberFault | undefined {
  const [, year] = /^DEP(\d{4})-\d{4}$/.exec(text) ?? []
  if (year === undefined) return otherForm
  return Number(year) < FIRST ? tooEarly(year) : undefined
}

const otherForm: NumberFault = {
  reason: 'is no number of a deposited paper: that is DEP, the year, a hyphen and four figures',
  hint: 'write it as the Library gave it, as DEP2008-1234; one of another form goes under identifier',
}

const tooEarly = (year: string): NumberFault => ({
  reason: `is no number of a deposited paper: in ${year} there were none of this form`,
  hint: `correct the year; one of before ${FIRST} goes under identifier, as it was written`,
})
