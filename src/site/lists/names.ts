import { say } from '../say.ts'
import type { PageName } from './divided.ts'

/** What a page of a list by years holds: the year, `2006`; of a year of several pages, `51 to 100, of 2006`. */
export const rangeOf = ({ group, first, last, isWhole }: PageName, language: string): string =>
  isWhole
    ? group
    : say(language, 'rangeOfYears', {
        range: toRange(String(first), String(last), language),
        years: group,
      })

/** From the first to the last, or the one that it is: `Air to Water`. */
export const toRange = (first: string, last: string, language: string): string =>
  first === last ? first : say(language, 'range', { first, last })
