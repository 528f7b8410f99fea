/** How each piece of a printed message is set. */
export interface Brush {
  readonly place: (text: string) => string
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly rule: (text: string) => string
  readonly hint: (text: string) => string
}

/** Colours of a terminal, by the select graphic rendition codes of ECMA-48, 8.3.117. */
export const paint: Brush = {
  place: sgr(1),
  error: sgr(31),
  warning: sgr(33),
  rule: sgr(2),
  hint: sgr(36),
}

const same = (text: string): string => text

/** No colours, for a file or a pipe. */
export const plain: Brush = { place: same, error: same, warning: same, rule: same, hint: same }

function sgr(code: number): (text: string) => string {
  return (text) => `\u001b[${code}m${text}\u001b[0m`
}
