import type { Sign } from './sign.ts'

/** Figures, links and notes that Markdown could not read. */
export const linkSigns: readonly Sign[] = [
  {
    // A figure: its bracket, and the address after it.
    pattern: /!\[[^\]\n]{0,500}(?:\](?:\([^)\n]{0,300}\)?)?)?/g,
    marks: '!',
    toFinding: (words) => ({
      reason: `This is no figure: ${words}`,
      hint: 'write ![what it says](file.png "Figure 1: caption"), without spaces in the name of the file; \\[ where it is meant as text',
    }),
  },
  {
    // A link with its address; `](` alone where brackets stand in its words.
    pattern: /\[[^[\]\n]{1,300}\]\([^)\n]{0,300}\)?|\]\([^)\n]{0,300}\)?/g,
    marks: '(',
    toFinding: (words) => ({
      reason: `This is no link: ${words}`,
      hint: 'write [words](#p1.2) or [words](https://…), without spaces in the address, and a note after the link; \\[ where it is meant as text',
    }),
  },
  {
    // A link with a space before its address.
    pattern:
      /\[[^[\]\n]{1,300}\] \((?:https?:|\/|#|\.\.?\/)[^)\n]{0,300}\)|\] \((?:https?:|\/|#|\.\.?\/)[^)\n]{0,300}\)/g,
    marks: '(',
    toFinding: (words) => ({
      reason: `This is no link: ${words}`,
      hint: 'take out the space between the bracket and the address; \\[ where it is meant as text',
    }),
  },
  {
    // The address of a link that is named elsewhere: `[the report][r]` and `[r]: https://…`.
    pattern: /^\[[^\]^@\n][^\]\n]{0,200}\]:\s+(?:[<#./]|\w+:|[\w-]+[./])\S*/g,
    marks: '[',
    toFinding: (words) => ({
      reason: `This is no address of a link: ${words}`,
      hint: 'write the address where the link stands: [words](https://…)',
    }),
  },
  {
    // A note that lacks its caret, or an abbreviation that lacks its star: `[1]: By-law 4`, `[RNLI]: Royal …`.
    pattern: /^\[(?:\d{1,3}|[A-Z][A-Z\d&]{1,9})\]:(?=\s)/g,
    marks: '[',
    toFinding: (words) => ({
      reason: `This ${words} is printed: it begins neither a note nor an abbreviation`,
      hint: `write ${/\d\]/.test(words) ? words.replace('[', '[^') : `*${words}`} before the words, or \\[ where it is meant as text`,
    }),
  },
  {
    // An abbreviation whose colon stands apart: `*[DfES] : …`.
    pattern: /^\*\[[^\]\n]{1,200}\]\s*:?/g,
    marks: '*',
    toFinding: (words) => ({
      reason: `This is no abbreviation: ${words}`,
      hint: 'write *[DfES]: Department for Education and Skills, the colon right after the bracket, in a paragraph of its own',
    }),
  },
]
