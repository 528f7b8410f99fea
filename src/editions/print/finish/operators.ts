/** The number of the marked content that a line opens; undefined for any other line. */
export const sequenceOf = (line: string): number | undefined =>
  line.endsWith('BDC') ? toNumber(SEQUENCE.exec(line)?.[1]) : undefined

/** The glyphs that a line shows, in hexadecimal figures; undefined for any other line. */
export const shownBy = (line: string): string | undefined =>
  line.endsWith('> Tj') ? line.slice(line.lastIndexOf('<') + 1, -4) : undefined

/** The name of the font that a line sets, `F4` of `/F4 18.66 Tf`; undefined for any other line. */
export const fontOf = (line: string): string | undefined =>
  line.endsWith(' Tf') ? line.slice(1, line.indexOf(' ')) : undefined

/** A line without the glyph that it shows: `12.5 0 Td <0001> Tj` moves on all the same. */
export const withoutGlyph = (line: string): string =>
  shownBy(line) === undefined ? line : line.replace(/ ?<\w+> Tj$/, '')

const SEQUENCE = /\/MCID (\d+) ?>>\s*BDC$/

const toNumber = (figures: string | undefined): number | undefined =>
  figures === undefined ? undefined : Number(figures)
