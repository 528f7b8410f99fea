import { faultOfCommandPaper } from './command-paper.ts'
import { faultOfDepositNumber } from './deposit-number.ts'
import { faultOfIsbn } from './isbn.ts'
import { faultOfIssn } from './issn.ts'
import type { NumberFault } from './number.ts'

/** The keys of the front matter whose values are numbers of a known form, in the order in which they are told. */
export const NUMBER_KEYS = ['isbn', 'issn', 'command-paper', 'deposit-number'] as const

export type NumberKey = (typeof NUMBER_KEYS)[number]

/** What is wrong with a value of each key; undefined where nothing is. */
export const FAULT_OF: Readonly<Record<NumberKey, (text: string) => NumberFault | undefined>> = {
  isbn: faultOfIsbn,
  issn: faultOfIssn,
  'command-paper': faultOfCommandPaper,
  'deposit-number': faultOfDepositNumber,
}
