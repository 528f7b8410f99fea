import type { Part } from '../publication/tree.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'
import { textMatches } from './text-matches.ts'

/** The beginning of a figure, and of a link with its address: text only where the Markdown went wrong. */
const UNFINISHED = /!\[[^\]\n]*\]?|\]\([^)\n]*/g

/** No figure or link that Markdown could not read is left in the text, where its signs would be printed. */
export const unfinished: Rule = { name: 'unfinished', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const { words, position } of textMatches(part, UNFINISHED))
    yield { reason: `This is no figure and no link: ${words}`, hint, position }
}

const hint =
  'write ![what it says](file.png "Caption") or [words](#p1.2), without spaces in the name, a note after the link and {lang=…} around it; \\[ where it is meant as text'
