const OPENED = /\/MCID (\d+) ?>>\s*BDC$/
const SHOWN = /<([0-9A-Fa-f]+)> Tj$/

/** The glyphs of each marked-content sequence of a page, in hexadecimal figures, by its number. */
export function glyphsBySequence(lines: readonly string[]): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>()
  let current: number | undefined
  for (const line of lines) {
    const opened = OPENED.exec(line)?.[1]
    if (opened !== undefined) current = Number(opened)
    const shown = SHOWN.exec(line)?.[1]
    if (current !== undefined && shown) glyphs.set(current, (glyphs.get(current) ?? '') + shown)
  }
  return glyphs
}
