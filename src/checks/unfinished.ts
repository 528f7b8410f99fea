import { toPosition } from '../message/message.ts'
import type { Heading, Part } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { toPlainText } from '../publication/words.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'
import { textMatches } from './text-matches.ts'

/** What is text only where the Markdown went wrong: its pattern, and what is found of the words that match it. */
interface Sign {
  readonly pattern: RegExp
  readonly toFinding: (words: string) => Finding
}

const SIGNS: readonly Sign[] = [
  {
    // The beginning of a figure, and of a link with its address.
    pattern: /!\[[^\]\n]*\]?|\]\([^)\n]*/g,
    toFinding: (words) => ({
      reason: `This is no figure and no link: ${words}`,
      hint: 'write ![what it says](file.png "Caption") or [words](#p1.2), without spaces in the name, a note after the link and {lang=…} around it; \\[ where it is meant as text',
    }),
  },
  {
    // The beginning of a heading without its space: `##Aims`.
    pattern: /^#{1,6}(?=\p{L})/gu,
    toFinding: (words) => ({
      reason: `This is no heading: a space lacks after ${words}`,
      hint: 'write the space, or \\# where it is meant as text',
    }),
  },
  {
    // An abbreviation whose colon stands apart: `*[DfES] : …`.
    pattern: /^\*\[[^\]\n]+\]\s*:?/g,
    toFinding: (words) => ({
      reason: `This is no abbreviation: ${words}`,
      hint: 'write *[DfES]: Department for Education and Skills, the colon right after the bracket, in a paragraph of its own',
    }),
  },
  {
    // The first bullet, as word processors set it.
    pattern: /(?<=^(?:[^•▪◦‣●]*\n)?)[•▪◦‣●]\s/gu,
    toFinding: (words) => ({
      reason: `This ${words.trim()} begins no list`,
      hint: 'begin each item with a hyphen and a space, after an empty line',
    }),
  },
  {
    // The second of items that are lettered, numbered or dashed by hand, each on a line of its own: `(a) …`, `(b) …`.
    pattern:
      /(?<=^\((?:a|i|1)\)[^\n]*\n(?:(?!\((?:b|ii|2)\))[^\n]*\n)*)\((?:b|ii|2)\)\s|(?<=^[–—]\s[^\n]*\n(?:[^–—\n][^\n]*\n)*)[–—]\s|(?<=^1[.)][^\s\d][^\n]*\n(?:(?!2[.)])[^\n]*\n)*)2[.)](?=[^\s\d])/g,
    toFinding: (words) => ({
      severity: 'warning',
      reason: `${words.trim()} begins in the middle of a paragraph: the items run together`,
      hint: 'put an empty line before each item, where each is to begin a line',
    }),
  },
  {
    // The head of a table that lacks the line of hyphens under it.
    pattern: /^\|[^\n]*\|(?=\n\||$)/g,
    toFinding: () => ({
      reason: 'This is no table: the line of hyphens lacks under its head',
      hint: 'write | --- | --- | under the head, with as many cells',
    }),
  },
  {
    // The address of a link that is named elsewhere: `[the report][r]` and `[r]: https://…`.
    pattern: /^\[[^\]\n]+\]:\s+\S+/g,
    toFinding: (words) => ({
      reason: `This is no address of a link: ${words}`,
      hint: 'write the address where the link stands: [words](https://…)',
    }),
  },
  {
    // A link with a space before its address.
    pattern: /\] \((?:https?:|\/|#|\.\.?\/)[^)\n]*\)/g,
    toFinding: (words) => ({
      reason: `This is no link: ${words}`,
      hint: 'take out the space between the bracket and the address',
    }),
  },
  {
    // Letters that a PDF or a word processor has set as one: ﬁ, ﬂ.
    pattern: /[\uFB00-\uFB06]/gu,
    toFinding: (words) => ({
      severity: 'warning',
      reason: `${words} is one sign for ${words.normalize('NFKD')}: whoever searches for a word with it will not find it`,
      hint: `write ${words.normalize('NFKD')}`,
    }),
  },
  {
    // A caption right under a line of something else.
    pattern: /(?<=\n)Tabl?e? [\dA-Z][\dA-Z.]*:/g,
    toFinding: (words) => ({
      reason: `${words.slice(0, -1)} begins in the middle of a paragraph, so it is no caption`,
      hint: 'put an empty line before it',
    }),
  },
  {
    // A star that begins or ends no emphasis: `the *Telegraph`.
    pattern: /(?<=^|[\s(“‘])\*[\p{L}\p{N}“‘(]|[\p{L}\p{N}.,;”’)]\*(?=$|[\s.,;:)”’])/gu,
    toFinding: () => ({
      severity: 'warning',
      reason: 'This * is printed: it begins or ends no emphasis',
      hint: 'write the other *, or \\* where it is meant as text',
    }),
  },
]

/** Nothing that Markdown could not read, or read otherwise than it was meant, is left to be printed. */
export const unfinished: Rule = { name: 'unfinished', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const { pattern, toFinding } of SIGNS)
    for (const { words, position } of textMatches(part, pattern))
      yield { ...toFinding(words), position }
  for (const block of blocksOf(part))
    if (block.type === 'heading' && isAccident(block, part))
      yield { ...accident, position: block.position }
  const conflict = CONFLICT.exec(part.source.text)
  if (conflict) yield { ...unmerged, position: toPosition(part.source.text, conflict.index) }
}

/** The marks that a version control system leaves around two versions of a passage. */
const CONFLICT = /^(?:<{7}|>{7}) \S/m

const unmerged: Finding = {
  reason: 'Two versions of this passage stand one after the other, as a merge has left them',
  hint: 'keep one of them, and take the marks out',
}

/** A heading that was underlined, and says what a paragraph says: it lacks an empty line before a rule. */
function isAccident({ position, children }: Heading, { source }: Part): boolean {
  const line = source.text.split('\n')[position.line - 1] ?? ''
  return !MARKED.test(line) && PARAGRAPH.test(toPlainText(children))
}

const MARKED = /^[\s>*+\-\d.)]*#/
/** A number as paragraphs have, more than one line, or a sentence's end. */
const PARAGRAPH = /^(?:[A-Z]|\d{1,4})(?:\.\d{1,4})+\.?\s|\n|[.;:,]$/

const accident: Finding = {
  reason: 'This paragraph has become a heading, for there is a line drawn under it',
  hint: 'put an empty line before the line of hyphens or equals signs, or write a heading with # before it',
}
