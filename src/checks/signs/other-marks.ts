import type { Finding } from '../rule.ts'
import { toLowered, toRaised } from './indices.ts'
import type { Sign } from './sign.ts'

/** Marks of other Markdowns that stand round words in a sentence. */
export const otherMarks: readonly Sign[] = [
  {
    // Struck: `~~gone~~`.
    pattern: /~~(?=[^\s~])[^~]{1,500}~~/g,
    marks: '~',
    toFinding: (words) =>
      noMark(
        words,
        'leave out what is struck, or say in the sentence that it was; \\~ where it is meant as text',
      ),
  },
  {
    // Marked: `==word==`.
    pattern: /(?<!=)==(?=[^\s=])[^=]{1,500}==(?!=)/g,
    marks: '=',
    toFinding: (words) =>
      noMark(words, 'write *italic* or **bold**; \\= where it is meant as text'),
  },
  {
    // Below the line: `CO~2~`.
    pattern:
      /(?:(?<=[\p{L}\p{N})\]])~[^~\s/]{1,20}~(?!~)|(?<![~\p{L}\p{N}/])~[^~\s/]{1,20}~(?![~\p{L}\p{N}]))/gu,
    marks: '~',
    toFinding: (words) => ({
      severity: 'warning',
      ...noMark(words, toIndexHint(words, '~', toLowered)),
    }),
  },
  {
    // Above the line: `x^2^`.
    pattern: /(?<![\^[])\^[^^\s/[\]]{1,20}\^(?!\^)/g,
    marks: '^',
    toFinding: (words) => ({
      severity: 'warning',
      ...noMark(words, toIndexHint(words, '^', toRaised)),
    }),
  },
  {
    // Mathematics of TeX on lines of its own: `$$ … $$`.
    pattern: /\$\$[^$]{0,500}(?:\$\$)?/g,
    marks: '$',
    toFinding: (words) => noMark(words, formula),
  },
  {
    // And in a sentence: `$x^2$`; what holds no sign of mathematics may be a price.
    pattern:
      /(?<![\\$\p{L}\p{N}])\$(?=[^\s$])(?:[a-zA-Z]|(?=[^$\n]{0,200}[\\^_=+<>{}])[^$\n]{1,200})(?<=[^\s$])\$(?![\p{N}$])/gu,
    marks: '$',
    toFinding: (words) => ({ severity: 'warning', ...noMark(words, formula) }),
  },
  {
    // A reference of Pandoc: `[@smith2004]`, `[see @smith2004, p. 3]`.
    pattern: /\[(?:[^\]\n]{0,200}[\s;])?-?@[\p{L}\p{N}_{][^\]\n]{0,200}\]/gu,
    marks: '@',
    toFinding: (words) =>
      noMark(
        words,
        'write the reference out, as (Smith, 2004), or as a note: [^1]; \\[ where it is meant as text',
      ),
  },
  {
    // Attributes of Pandoc and kramdown: `{.class}`, `{#id}`, `{: .class}`.
    pattern: /\{:?\s*[.#][\p{L}_-][^{}\n]{0,200}\}|\{:{1,2}[^{}\n]{0,200}\}/gu,
    marks: '{',
    toFinding: (words) =>
      noMark(
        words,
        'take it out: what can be cited has a permalink, and how it looks is not said in the text; \\{ where it is meant as text',
      ),
  },
  {
    // A link of a wiki: `[[page]]`.
    pattern: /!?\[\[[^[\]\n]{1,200}\]\]/g,
    marks: '[',
    toFinding: (words) =>
      CONTENTS.test(words)
        ? noMark(words, contents)
        : noMark(
            words,
            'write [words](#p1.2), or [words](https://…); \\[ where it is meant as text',
          ),
  },
  {
    // A list of contents: `[TOC]`.
    pattern: /^@?\[_{0,2}toc_{0,2}\]$|^\{\{>?\s*toc\s*\}\}$/gi,
    marks: '[{',
    toFinding: (words) => noMark(words, contents),
  },
  {
    // A command of TeX: `\newpage`, `\footnote{…}`.
    pattern:
      /\\(?:newpage|pagebreak|clearpage|tableofcontents|noindent|bigskip|medskip|smallskip|hfill|vfill)\b|\\[a-z]{2,30}\{[^{}\n]{0,200}\}?/gi,
    marks: '\\',
    toFinding: (words) =>
      noMark(
        words,
        words.includes('{')
          ? 'write it as it is to be read'
          : 'take it out: each edition sets its pages and its contents itself',
      ),
  },
  {
    // A box to tick: `[ ]`, `[x]`.
    pattern: /\[ \](?![(\]])|(?<=^|\n)\[[xX]\](?=\s)/g,
    marks: '[',
    toFinding: (words) => ({
      severity: 'warning',
      ...noMark(words, words === '[ ]' ? 'write ☐' : 'write ☑; \\[ where it is meant as text'),
    }),
  },
]

const CONTENTS = /^\[\[_?toc_?\]\]$/i

const contents = 'take it out: each edition makes its own contents'

const formula =
  'write it in letters and signs, as x² or CO₂, or as a figure; \\$ where a dollar sign is meant'

/** What is said of all marks that mean something elsewhere. */
export const noMark = (words: string, hint: string): Finding => ({
  reason: `This means nothing here, and is printed as it stands: ${words}`,
  hint,
})

/** What may stand below or above the line as a sign; longer words are read on the line. */
const INDEX = /^(?:[\d+\-−=()]+|[a-z])$/

function toIndexHint(
  words: string,
  mark: string,
  toIndex: (words: string) => string | undefined,
): string {
  const within = words.slice(1, -1)
  const index = INDEX.test(within) ? toIndex(within) : undefined
  const meant = `\\${mark} where it is meant as text`
  return index
    ? `write ${index}; ${meant}`
    : `write ${within} on the line, or as a note [^1]; ${meant}`
}
