/** Things in a row, as a sentence has them: `a, b and c`; `last` is what stands before the last: ` and `. */
export const toList = (things: readonly string[], last: string): string =>
  things.length < 2
    ? things.join('')
    : things.slice(0, -1).join(', ') + last + (things.at(-1) ?? '')
