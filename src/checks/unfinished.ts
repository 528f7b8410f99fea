import type { Part } from '../publication/tree.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'
import { textMatches } from './text-matches.ts'

/** The beginning of a figure, and of a link with its address: text only where the Markdown went wrong. */
const UNFINISHED = /!\[[^\]\n]*\]?|\]\([^)\n]*/g

/** The beginning of a heading without its space: `##Aims`. */
const HEADING = /^#{1,6}(?=\p{L})/gu

/** A star that begins or ends no emphasis: `the *Telegraph`. */
const STAR = /(?<=^|[\s(“‘])\*[\p{L}\p{N}“‘(]|[\p{L}\p{N}.,;”’)]\*(?=$|[\s.,;:)”’])/gu

/** No figure, link, heading or emphasis that Markdown could not read is left in the text, where its signs would be printed. */
export const unfinished: Rule = { name: 'unfinished', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const { words, position } of textMatches(part, UNFINISHED))
    yield { reason: `This is no figure and no link: ${words}`, hint, position }
  for (const { words, position } of textMatches(part, HEADING))
    yield { reason: `This is no heading: a space lacks after ${words}`, hint: giveSpace, position }
  for (const { position } of textMatches(part, STAR)) yield { ...lonelyStar, position }
}

const giveSpace = 'write the space, or \\# where it is meant as text'

const lonelyStar: Finding = {
  severity: 'warning',
  reason: 'This * is printed: it begins or ends no emphasis',
  hint: 'write the other *, or \\* where it is meant as text',
}

const hint =
  'write ![what it says](file.png "Caption") or [words](#p1.2), without spaces in the name, a note after the link and {lang=…} around it; \\[ where it is meant as text'
