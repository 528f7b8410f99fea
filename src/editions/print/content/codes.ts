/** The code of a glyph that is told by so many hexadecimal figures from a place on. Throws where other signs stand there. */
export function codeAt(source: string, at: number, length: number): string {
  let code = 0
  for (let place = at; place < at + length; place += 1) {
    const value = VALUES[source.charCodeAt(place)] ?? NONE
    if (value === NONE) throw new Error(`no code of a glyph: “${source.slice(at, at + length)}”`)
    code = code * 16 + value
  }
  const codes = length === 2 ? NARROW : WIDE
  const known = codes[code] ?? code.toString(16).toUpperCase().padStart(length, '0')
  codes[code] = known
  return known
}

/** Each code is written once, for a long publication shows millions of glyphs. */
const NARROW: string[] = []
const WIDE: string[] = []

const NONE = 16

/** What a figure is worth, by the code of its character. */
const VALUES = new Uint8Array(256).fill(NONE)
for (const figure of '0123456789ABCDEFabcdef')
  VALUES[figure.charCodeAt(0)] = Number.parseInt(figure, 16)
