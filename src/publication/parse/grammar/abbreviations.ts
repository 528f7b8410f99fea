import type { MarkdownIt, StateCore } from 'markdown-it'

/** `1.2`, `12`, `A.3`, `B-3`, `ES.1`: what has no letter, or is numbered as a paragraph may be. */
const NUMBER = /^\P{L}+$|^[A-Z]{1,2}(?:[.-]\d+)+[A-Z]?$|^\d+(?:\.\d+)*[A-Z]{0,2}$/u

/** Tells whether the label of an abbreviation is a number: each number that is the same would be taken for it. */
export const isNumber = (label: string): boolean => NUMBER.test(label)

/** Teaches markdown-it that a number is never an abbreviation: a paragraph keeps its own. `abbr` has been used before. */
export function noNumbers(md: MarkdownIt): void {
  md.core.ruler.before('abbr_replace', 'abbr_numbers', leaveNumbersOut)
}

/** markdown-it-abbr keeps what an abbreviation stands for under its label, a colon before it. */
function leaveNumbersOut({ env }: StateCore): void {
  if (!env.abbreviations) return
  const kept = Object.entries(env.abbreviations).filter(([key]) => !isNumber(key.slice(1)))
  env.abbreviations = kept.length > 0 ? Object.fromEntries(kept) : undefined
}
