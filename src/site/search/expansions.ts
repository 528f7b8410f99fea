import type { Expansion } from './record.ts'

/** The expansions of which the text has one side at least, each once, in the order in which they are known. */
export function findExpansions(text: string, known: readonly Expansion[]): readonly Expansion[] {
  const found = new Map<string, Expansion>()
  for (const { term, meaning } of known)
    if (!found.has(term) && (holds(text, term) || holds(text, meaning)))
      found.set(term, { term, meaning })
  return [...found.values()]
}

/** Tells whether a text has a phrase as whole words; letters and digits on either side make it another word. */
function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + phrase.length] ?? ' '
    if (!WORD.test(before) && !WORD.test(after)) return true
  }
  return false
}

const WORD = /[\p{L}\p{N}]/u
