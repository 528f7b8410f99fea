/** What words of ours stand between: `[` and `]`, or more of each where the document has brackets of its own. */
export interface Brackets {
  readonly open: string
  readonly close: string
}

/** Sets words of ours between brackets; the words themselves stay as they are. */
export const bracket = (words: string, { open, close }: Brackets): string =>
  open + tidy(words) + close

/** One space between words, none at the ends, in Unicode NFC: how lines are filled. */
export const tidy = (words: string): string => words.normalize('NFC').trim().replace(/\s+/gu, ' ')

/** Statements, each of which begins a line of its own; the first opens the bracket that the last closes. */
export function bracketed(
  statements: readonly string[],
  { open, close }: Brackets,
): readonly string[] {
  const said = statements.map(tidy).filter(Boolean)
  const last = said.length - 1
  return said.map(
    (words, index) => (index === 0 ? open : '') + words + (index === last ? close : ''),
  )
}
