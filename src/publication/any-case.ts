/**
 * A pattern of words that finds them in capital and in small letters: `Part|Art\.` gives `[Pp][Aa][Rr][Tt]|[Aa][Rr][Tt]\.`.
 * It stands for `(?i:…)`, by which V8 misses words once it has compiled 16 MB of patterns and no longer optimises new ones
 * (Node 24.21 with `--no-regexp-optimization`: `^(?i:Section|Chapter|Part)$` does not find “part”).
 */
export const inAnyCase = (words: string): string => words.replace(/\\.|\p{L}/gu, toBoth)

function toBoth(sign: string): string {
  const cases = [sign.toUpperCase(), sign.toLowerCase()]
  const isLetter = cases.every((letter) => letter.length === sign.length)
  return isLetter && cases[0] !== cases[1] && !sign.startsWith('\\') ? `[${cases.join('')}]` : sign
}
