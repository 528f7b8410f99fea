import type { Sign } from './sign.ts'

/** What begins a line, and would begin a heading, a list, a table or a caption if it were written as these are. */
export const lineSigns: readonly Sign[] = [
  {
    // A heading without its space: `##Aims`, `##01 Aims`; `#1` may be meant.
    pattern: /^#{1,6}(?=\p{L})|^#{2,6}(?=\p{N})/gu,
    marks: '#',
    toFinding: (words, { isInCell }) =>
      isInCell
        ? undefined
        : {
            reason: `This is no heading: a space lacks after ${words}`,
            hint: 'write the space, or \\# where it is meant as text',
          },
  },
  {
    // A heading that is set in under a line of a paragraph, with which it goes on.
    pattern: /(?<=\n)#{1,6}[ \t]+(?=\S)/g,
    marks: '#',
    toFinding: (words, { isInCell }) =>
      isInCell
        ? undefined
        : {
            reason: `This ${words.trim()} is printed: it begins no heading`,
            hint: 'put an empty line before it, or write \\# where it is meant as text',
          },
  },
  {
    // A line of hyphens or equals signs that lies further out than its paragraph, and so is more of it.
    pattern: /(?<=\n)(?:-+|=+)[ \t]*(?=\n|$)/g,
    marks: '-=',
    toFinding: (words, { isInCell }) =>
      isInCell
        ? undefined
        : {
            reason: `This ${words.trim()} is printed: it neither divides the text nor makes a heading`,
            hint: 'put an empty line before a rule, or write the sign after the words that it belongs to',
          },
  },
  {
    // The first bullet, as word processors set it.
    pattern: /(?=[•▪◦‣●]\s)(?<=^(?:[^•▪◦‣●]*\n)?)[•▪◦‣●]\s/gu,
    marks: '•▪◦‣●',
    toFinding: (words, { isInCell }) =>
      isInCell
        ? {
            severity: 'warning',
            reason: `This ${words.trim()} begins no list`,
            hint: 'part the items with semicolons, or begin each with a hyphen on a line of its own, each line of the row but the last ending with | \\',
          }
        : {
            reason: `This ${words.trim()} begins no list`,
            hint: 'begin each item with a hyphen and a space, after an empty line',
          },
  },
  {
    // The second of items that are lettered, numbered or dashed by hand, each on a line of its own: `(a) …`, `(b) …`.
    pattern: new RegExp(
      [
        String.raw`(?=\((?:b|ii|2)\)\s)(?<=^\((?:a|i|1)\)[^\n]*\n(?:(?!\((?:b|ii|2)\))[^\n]*\n)*)\((?:b|ii|2)\)\s`,
        String.raw`(?=[–—]\s)(?<=^[–—]\s[^\n]*\n(?:[^–—\n][^\n]*\n)*)[–—]\s`,
        String.raw`(?=2\s)(?<=^1\s[^\n]*\n(?:(?!2\s)[^\n]*\n)*)2\s`,
        String.raw`(?=2[.)][^\s\d])(?<=^1[.)][^\s\d][^\n]*\n(?:(?!2[.)])[^\n]*\n)*)2[.)]`,
      ].join('|'),
      'g',
    ),
    marks: '\n',
    toFinding: (words, { isInCell }) =>
      isInCell
        ? undefined
        : {
            severity: 'warning',
            reason: `${words.trim()} begins in the middle of a paragraph: the items run together`,
            hint: 'put an empty line before each item, where each is to begin a line',
          },
  },
  {
    // The meaning of a term that is not alone above it: `Rope`, `Line`, `: What …`.
    pattern: /(?<=\n): +(?=\S)/g,
    marks: ':',
    toFinding: (_, { isInCell }) =>
      isInCell
        ? undefined
        : {
            severity: 'warning',
            reason: 'This colon is printed: it begins no definition',
            hint: 'put the term on one line right above it, and an empty line above the term; two terms that mean the same stand on one line',
          },
  },
  {
    // A meaning that lacks the space after its colon: `:What is paid`.
    pattern: /(?<=\n):(?=\p{L}[^:\n]*(?:\n|$))/gu,
    marks: ':',
    toFinding: (_, { isInCell }) =>
      isInCell
        ? undefined
        : {
            reason: 'This colon is printed: a space lacks after it',
            hint: 'write : and a space before what the term means, or \\: where it is meant as text',
          },
  },
  {
    // A meaning without a term above it, or a colon alone.
    pattern: /^:(?=\s|$)|(?<=\n):[ \t]*(?=\n|$)/g,
    marks: ':',
    toFinding: (_, { isInCell }) =>
      isInCell
        ? undefined
        : {
            reason: 'This colon is printed: it begins no definition',
            hint: 'put the term on a line of its own right above it and what it means after it, or write \\: where it is meant as text',
          },
  },
  {
    // The head of a table that lacks the line of hyphens under it; one that does not fit is told by `table-shape`.
    pattern:
      /^\|[^\n]*\|(?=\n(?!\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?(?:\n|$))\||$)/g,
    marks: '|',
    toFinding: (_, { isInCell }) =>
      isInCell
        ? undefined
        : {
            reason: 'This is no table: the line of hyphens lacks under its head',
            hint: 'write | --- | --- | under the head, with as many cells',
          },
  },
  {
    // A caption right under a line of something else.
    pattern: /(?<=\n)Tabl?e? [\dA-Z][\dA-Z.]*:/g,
    marks: '\n',
    toFinding: (words, { isInCell }) =>
      isInCell
        ? undefined
        : {
            reason: `${words.slice(0, -1)} begins in the middle of a paragraph, so it is no caption`,
            hint: 'put an empty line before it',
          },
  },
]
