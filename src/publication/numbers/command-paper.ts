import type { NumberFault } from './number.ts'

/**
 * What is wrong with the number of a Command Paper. Each series has letters of its own: C. (1870), Cd. (1900), Cmd. (1919),
 * Cmnd. (1956), Cm (1986), CP (2019); none has come to 10,000. A volume may follow: `Cm 6042-II`.
 */
export function faultOfCommandPaper(text: string): NumberFault | undefined {
  const [, series, number] =
    /^(C\.|Cd\.?|Cmd\.?|Cmnd\.?|Cm\.?|CP) ?(\d+)(?:-(?:[IVX]+|\d{1,2}))?$/.exec(text) ?? []
  if (series === undefined || number === undefined) return otherForm
  return /^[1-9]\d{0,3}$/.test(number) ? undefined : otherNumber(number)
}

const otherForm: NumberFault = {
  reason: 'is no number of a Command Paper: that is the letters of its series and a number',
  hint: 'write it as it is printed, as Cm 6933, CP 12, Cmnd. 9876, Cmd. 6404, Cd. 8490 or C. 5012; a volume follows a hyphen, as Cm 6042-II',
}

const otherNumber = (number: string): NumberFault => ({
  reason: `is no number of a Command Paper: ${number} is not from 1 to 9999`,
  hint: 'copy the number as it is printed, without noughts before it',
})
