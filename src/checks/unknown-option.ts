import type { Part } from '../publication/tree.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'
import { textMatches } from './text-matches.ts'

const OPTION = /(?<!\{)\{\s*[a-z-]+\s*=[^{}]*\}|(?<=\])\{[^{}\n]*\}/g

/** No option such as `{row-header=sentence}` or `{lang=cy}` is left in the text, where it would be printed. */
export const unknownOption: Rule = { name: 'unknown-option', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const { words, position } of textMatches(part, OPTION))
    yield { reason: `The option ${words} has no effect here`, hint, position }
}

const hint =
  'write {row-header=sentence} after a caption, [phrase]{lang=cy} for a language, or \\{ where it is meant as text'
