import type { Part } from '../publication/tree.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'
import { findSigns, type Sign } from './signs/sign.ts'

/** No option such as `{row-header=sentence}` or `{lang=cy}` is left in the text, where it would be printed. */
export const unknownOption: Rule = { name: 'unknown-option', check: inEachPart(checkPart) }

const OPTION: Sign = {
  // Not those of other Markdowns, as `{.class}`, which have a rule of their own.
  pattern:
    /(?<!\{)\{\s*[\p{L}\p{N}_-]{1,50}\s*=[^{}]{0,300}\}|(?<=\])\{(?![\s:]*[.#:])[^{}\n]{0,300}\}/gu,
  marks: '{',
  toFinding: (words) => ({
    reason: `The option ${words} has no effect here`,
    hint: 'take it out: {row-header=cell} stands at the end of a caption, as Table 4: Crossings, and {lang=cy} after a [phrase]; \\{ where it is meant as text',
  }),
}

function checkPart(part: Part): Iterable<Finding> {
  return findSigns(part, [OPTION])
}
