/**
 * What stands between two spaces at which a line may end, and a number in groups of figures, which is one: `10 000`,
 * `£1 234 567`. No-break spaces end no line (Unicode 14, UAX #14, classes GL and SP).
 */
const UNIT =
  /[^\s\d]*(?<!\d)\d{1,3}(?:[ \u2009]\d{3})+(?!\d)[^\t-\r \u1680\u2000-\u2006\u2008-\u200a\u3000]*|[^\t-\r \u1680\u2000-\u2006\u2008-\u200a\u3000]+/gu

/** Tells whether a text begins with a space at which a line may end. */
export const beginsWithSpace = (text: string): boolean =>
  /^[\t-\r \u1680\u2000-\u2006\u2008-\u200a\u3000]/.test(text)

/** Tells whether it ends with one. */
export const endsWithSpace = (text: string): boolean =>
  /[\t-\r \u1680\u2000-\u2006\u2008-\u200a\u3000]$/.test(text)

/** The units of a text, in order. */
export const unitsOf = (text: string): readonly string[] => text.match(UNIT) ?? []

/** A text with each of its units rendered; the spaces between them stay. */
export const renderUnits = (text: string, render: (unit: string) => string): string =>
  text.replace(UNIT, render)
