import { isDivisibleBy11, LOOK_AGAIN, type NumberFault, toQualified } from './number.ts'

/** What is wrong with an ISSN: four figures, a hyphen and four more, whose last checks the others (ISO 3297:2022, 5). */
export function faultOfIssn(text: string): NumberFault | undefined {
  const { number } = toQualified(text)
  if (!/^\d{4}-\d{3}[\dX]$/.test(number)) return otherForm
  return isDivisibleBy11(number.replace('-', '')) ? undefined : wrongCheck
}

const otherForm: NumberFault = {
  reason: 'is no ISSN: that is four figures, a hyphen and four more, the last of which may be X',
  hint: 'write it without the word ISSN, as 0317-8471; what it is of may follow in brackets, as (online)',
}

const wrongCheck: NumberFault = {
  reason: 'is no ISSN: its last figure, which checks the others, does not fit them',
  hint: LOOK_AGAIN,
}
