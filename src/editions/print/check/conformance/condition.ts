import type { Inspected } from './inspected.ts'

/** What a standard asks of a file, and how it is seen that a file does not keep it. */
export interface Condition {
  /** `Matterhorn 09-004` (Matterhorn Protocol 1.1), `ISO 19005-2, 6.1.3`. */
  readonly number: string
  /** What is asked, in a sentence. */
  readonly asks: string
  /** Says what of the file is not so. */
  readonly find: (file: Inspected) => Iterable<string>
}

/** A condition of PDF/UA, by its number in the Matterhorn Protocol 1.1. */
export const matterhorn = (number: string, asks: string, find: Condition['find']): Condition => ({
  number: `Matterhorn ${number}`,
  asks,
  find,
})

/** A condition of PDF/A, by its clause in ISO 19005-2; where ISO 19005-4 has the same, it has it by another number. */
export const archive = (clause: string, asks: string, find: Condition['find']): Condition => ({
  number: `ISO 19005-2, ${clause}`,
  asks,
  find,
})

/** A condition of another standard or part: `ISO 32000-1, 14.7.4.4`. */
export const condition = (number: string, asks: string, find: Condition['find']): Condition => ({
  number,
  asks,
  find,
})

/** What is so, if it is. */
export const when = (isSo: boolean, reason: string): readonly string[] => (isSo ? [reason] : [])
