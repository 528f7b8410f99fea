import { dateWords } from '../../../expectations/statements/date.ts'

/** A date of the front matter as a page has it: no line ends within it. */
export const printedDate = (date: string, language: string): string =>
  dateWords(date, language).replace(/ /g, '\u00a0')
