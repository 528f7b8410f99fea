const ROUND: Readonly<Record<string, string>> = { '[': '(', ']': ')' }

/** Sets words of ours in square brackets; brackets within them become round ones, so that a pair is a pair. */
export const bracket = (words: string): string =>
  `[${tidy(words).replace(/[[\]]/g, (mark) => ROUND[mark] ?? '')}]`

/** One space between words, none at the ends, in Unicode NFC: how lines are filled. */
export const tidy = (words: string): string => words.normalize('NFC').trim().replace(/\s+/gu, ' ')
