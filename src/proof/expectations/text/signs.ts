/** The signs of ours that a text copy must use; each is longer than any row of its mark among the words that stand in it. */
export interface CopySigns {
  readonly open: string
  readonly close: string
  readonly emphasis: string
  readonly strong: string
}

/** No signs: for looking at the words alone. */
export const NO_SIGNS: CopySigns = { open: '', close: '', emphasis: '', strong: '' }

/** The signs for texts. */
export function signsAmong(texts: readonly string[]): CopySigns {
  const brackets = Math.max(longest(texts, /\[+/g), longest(texts, /\]+/g)) + 1
  return {
    open: '['.repeat(brackets),
    close: ']'.repeat(brackets),
    emphasis: '_'.repeat(longest(texts, /_+/g) + 1),
    strong: '*'.repeat(longest(texts, /\*+/g) + 1),
  }
}

const longest = (texts: readonly string[], row: RegExp): number =>
  texts
    .flatMap((text) => text.match(row) ?? [])
    .reduce((most, { length }) => Math.max(most, length), 0)
