import type { Sign } from './sign.ts'

/** Stars and low lines that begin or end no emphasis, and what word processors leave in a text. */
export const letterSigns: readonly Sign[] = [
  {
    // Two or three that touch a word: `**Note:**the`, `__for all__and`. More of them are a line to write on.
    pattern: /(?<![*_])(?:\*{2,3}|_{2,3})(?![*_])(?:(?<=\S[*_]{2,3})|(?=\S))/g,
    marks: '*_',
    toFinding: (words) => ({
      severity: 'warning',
      reason: `This ${words} is printed: it begins or ends no emphasis`,
      hint: `put ${words} right before and right after the words, with a space or a comma outside of them, or write ${withBackslashes(words)} where it is meant as text`,
    }),
  },
  {
    // Two that stand apart from the words between them: `** Note **`.
    pattern: /(?<=^|\s)\*\*(?= [^*\n]{1,200} \*\*(?:\s|$))/g,
    marks: '*',
    toFinding: (words) => ({
      severity: 'warning',
      reason: `This ${words} is printed: it begins or ends no emphasis`,
      hint: `put ${words} right before and right after the words, or write ${withBackslashes(words)} where it is meant as text`,
    }),
  },
  {
    // One: `the *Telegraph`, `_Times`.
    pattern:
      /(?<=^|[\s(“‘])(?:\*(?=[\p{L}\p{N}“‘(])|_(?=[\p{L}“‘(]))|(?<=[\p{L}\p{N}.,;:!?”’)])[*_](?=$|[\s.,;:)”’\ufffc])/gu,
    marks: '*_',
    toFinding: (words) => ({
      severity: 'warning',
      reason: `This ${words} is printed: it begins or ends no emphasis`,
      hint: `write the other ${words}, or ${withBackslashes(words)} where it is meant as text`,
    }),
  },
  {
    // A backslash that is to keep a number from being one, `\2 bridges`, `2\ bridges`; or at the end of a heading.
    pattern: /(?<=^|[\s(])\\(?=\p{N})|(?<=\p{N})\\(?= )|(?<=\S)\\$/gu,
    marks: '\\',
    toFinding: () => ({
      severity: 'warning',
      reason: 'This backslash is printed: what follows it is no mark of Markdown',
      hint: 'take it out, or write \\\\ where it is meant as text; a number that is none is followed by a no-break space (3&nbsp;ferries)',
    }),
  },
  {
    // Letters that a PDF or a word processor has set as one: ﬁ, ﬂ.
    pattern: /[\uFB00-\uFB06]/gu,
    marks: '\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06',
    toFinding: (words) => ({
      severity: 'warning',
      reason: `${words} is one sign for ${words.normalize('NFKD')}: search on our pages finds its word, but other programs that search or check spelling may not`,
      hint: `write ${words.normalize('NFKD')}`,
    }),
  },
  {
    // What Word prints where a reference has lost its goal.
    pattern:
      /Error! (?:Bookmark not defined|Reference source not found|Hyperlink reference not valid)\./g,
    marks: '!',
    toFinding: (words) => ({
      reason: `A word processor has left this in place of a reference: ${words}`,
      hint: 'write what it referred to',
    }),
  },
]

const withBackslashes = (words: string): string => words.replace(/./g, '\\$&')
