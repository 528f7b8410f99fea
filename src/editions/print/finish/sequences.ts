import { sequenceOf, shownBy } from './operators.ts'

/** The glyphs of each marked-content sequence of a page, in hexadecimal figures, by its number. */
export function glyphsBySequence(lines: readonly string[]): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>()
  let current: number | undefined
  for (const line of lines) {
    const shown = shownBy(line)
    if (shown === undefined) current = sequenceOf(line) ?? current
    else if (current !== undefined) glyphs.set(current, (glyphs.get(current) ?? '') + shown)
  }
  return glyphs
}
