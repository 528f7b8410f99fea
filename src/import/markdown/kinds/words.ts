import type { Kind } from '../../finding.ts'

/* What is told of words within a paragraph. */

/** Of raised letters without signs. */
export const raisedOnLine: Kind = {
  rule: 'word-raised',
  severity: 'warning',
  reason: 'Raised or lowered letters have no signs of their own, and are set on the line',
  hint: 'see that they are not read wrongly',
}

/** Of a raised number that is no exponent. */
export const typedNote: Kind = {
  rule: 'word-typed-note',
  severity: 'warning',
  reason: 'A raised number after a word may be a reference to a note that was typed by hand',
  hint: 'write it as [^1], and the note on a line of its own: [^1]: …',
}

/** Of bold letters within a word. */
export const emphasisPart: Kind = {
  rule: 'word-emphasis',
  severity: 'warning',
  reason: 'Emphasis begins or ends within a word, and is left out of that word',
  hint: 'put *stars* round whole words',
}

/** Of a link to a bookmark that is not there. */
export const linkLost: Kind = {
  rule: 'word-cross-reference',
  severity: 'warning',
  reason:
    'A cross-reference leads to nothing that has an address; its words are kept without a link',
  hint: 'write the link, as [paragraph 7.1](#p7.1)',
}

/** Of a link to a file. */
export const linkScheme: Kind = {
  rule: 'word-link',
  severity: 'warning',
  reason: 'A link leads to no address of the web or of a mailbox; its words are kept without it',
  hint: 'write the address where people find it: https://…',
}

/** Of words in another language than most. */
export const phraseLanguage: Kind = {
  rule: 'word-language',
  severity: 'warning',
  reason: 'Word has words marked as another language; they are written with {lang=…}',
  hint: 'see that they are in that language, for Word guesses; else take the brackets and {lang=…} out',
}
