import { type EditionName, wordingOf } from '../wording/index.ts'

/** What the table of editions says of an edition. */
export interface EditionWords {
  /** "Print, 14 point". */
  readonly title: string
  /** `HTML`; `PDF, A4`. */
  readonly format: string
  /** What it is good for. */
  readonly purpose: string
  /** What is checked in the finished file besides its words. */
  readonly checked: string
}

/** The words for an edition in a language. */
export function wordsOfEdition(name: EditionName, language: string): EditionWords {
  const words = wordingOf(language).editions
  return {
    title: words[name],
    format: words[`${name}Format`],
    purpose: words[`${name}Purpose`],
    checked: words[`${name}Checked`],
  }
}
