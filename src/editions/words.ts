import { listed } from '../wording/counts.ts'
import { fill } from '../wording/fill.ts'
import { type EditionName, wordingOf } from '../wording/index.ts'
import type { Choosing } from './index.ts'
import { STANDARDS } from './print-choices.ts'

/** What the table of editions says of an edition, or of a further file of it. */
export interface EditionWords {
  /** "Print, text in 14 point". */
  readonly title: string
  /** `HTML`; `PDF, A4`. */
  readonly format: string
  /** What it is good for. */
  readonly purpose: string
  /** What is checked in the finished file besides its words. */
  readonly checked: string
}

/** The words for an edition in a language, as the house has it made. */
export function wordsOfEdition(
  name: EditionName,
  language: string,
  { print }: Choosing,
): EditionWords {
  const words = wordingOf(language).editions
  const filling = {
    size: String(print.largePrint),
    standards: standardsOf({ print }, language),
  }
  return {
    title: fill(words[name], filling),
    format: fill(words[`${name}Format`], filling),
    purpose: fill(words[`${name}Purpose`], filling),
    checked: fill(words[`${name}Checked`], filling),
  }
}

/** The standards that files for paper are made to, as a sentence has them: `PDF/UA-1 and PDF/A-2a`. */
export const standardsOf = ({ print }: Choosing, language: string): string =>
  listed(STANDARDS[print.standard], language)
