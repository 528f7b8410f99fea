import type { Finding } from '../rule.ts'
import { noMark } from './other-marks.ts'
import type { Sign } from './sign.ts'

/** Marks of other Markdowns that stand on lines of their own. */
export const otherBlocks: readonly Sign[] = [
  {
    // A grid table of Pandoc: `+---+---+`; told once for each.
    pattern: /(?=\+[-=:])(?<=^(?:(?!\+[-=:])[^\n]*\n)*)\+(?:[-=:]{2,200}\+)+(?=\n|$)/g,
    marks: '+',
    toFinding: (words) => noMark(words, table),
  },
  {
    // A simple table of Pandoc, where its lines of hyphens are words of a paragraph.
    pattern: /(?<=\n)-{2,200}(?: {1,20}-{2,200})+(?=\n|$)/g,
    marks: '-',
    toFinding: (words) => noMark(words, table),
  },
  {
    // The front matter of other programs, or a slide: `+++`.
    pattern: /(?<=^|\n)\+{3}(?=\n|$)/g,
    marks: '+',
    toFinding: (words) => ({
      severity: 'warning',
      ...noMark(words, 'take it out; \\+ where it is meant as text'),
    }),
  },
  {
    // A mark of another program on a line of its own: `{include summary.md}`, `{pull}`, `{/div}`.
    pattern: /(?<=^|\n)\{\/?\p{Ll}[\p{L}-]*(?: [^{}=\n]*)?\}(?=\n|$)/gu,
    marks: '{',
    toFinding: (words) => ({
      severity: 'warning',
      ...noMark(
        words,
        'take it out, or write :::box[Title] where it sets something apart; \\{ where it is meant as text',
      ),
    }),
  },
  {
    // A remark of other programs: `!!! note`, `??? note`, `[!NOTE]`, `.. note::`.
    pattern: /^(?:!{3}|\?{3}\+?)[ \t]+\p{Ll}[\p{L}-]*|^\[!\p{L}+\][+-]?|^\.\. \p{Ll}[\p{L}-]*::/gu,
    marks: '![:',
    toFinding: (words) => noMark(words, box),
  },
]

const table =
  'write a table with bars: | Stage | Built |, under it | --- | --- |, and a line of bars for each row'

const box =
  'write :::box[Box 2: Title] on a line of its own, then the text, then ::: on a line of its own'

/**
 * A line of colons that is printed, as `::: note` or `::box[Tolls]`; one that closes a box which was told is told with it, so that the sign
 * is made anew for each part.
 */
export function makeBoxSign(): Sign {
  let open = 0
  return {
    pattern: /(?<![^\n]):{2,}[^\n]*/g,
    marks: ':',
    toFinding(words) {
      const opens = /[^\s:]/.test(words)
      const isTold = opens || open === 0
      open = Math.max(open + (opens ? 1 : -1), 0)
      return isTold ? noBox(words) : undefined
    },
  }
}

const noBox = (words: string): Finding => ({
  reason: `This begins no box: ${words.trim()}`,
  hint: 'write :::box[Box 2: Title], :::case-study[…], :::example[…], :::recommendation[…], :::conclusion[…] or :::question[…], then the text, then ::: on a line of its own; \\: where it is meant as text',
})
