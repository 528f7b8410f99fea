import { joinTexts, type Kid } from '../node.ts'

/** The spaces at which a line may end: no-break spaces end none (Unicode 14, UAX #14, classes GL and SP). */
const SPACES = '\\t-\\r \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u205f\\u3000'

/**
 * A thin or a hair space at which none may end, for what comes after it begins no line, as in `’ ”` (LB9, LB13, LB19, LB21, LB22).
 * The other spaces of a fixed width are printed as ordinary ones.
 */
const TIED = '[\\u2009\\u200a](?=[\\u2009\\u200a"\'«»‘’‛“”‟‹›)\\]}.,:;!?/|…‐–\\p{M}\\p{Cf}-])'

/** A number in groups of figures, which is one: `10 000`, `£1 234 567`; else what stands between two spaces. */
const UNITS = new RegExp(
  `[^\\s\\d]*(?<!\\d)\\d{1,3}(?:[ \\u2009]\\d{3})+(?!\\d)[^${SPACES}]*|(?:[^${SPACES}]|${TIED})+`,
  'gu',
)
const END = new RegExp(`^(?!${TIED})[${SPACES}]`, 'u')

/** Tells whether a line may end at a space where one text follows another. */
export const mayEndBetween = (before: string, after: string): boolean =>
  END.test(before.slice(-1) + after) || END.test(after)

/** The units of a text, in order. */
export const unitsOf = (text: string): readonly string[] => text.match(UNITS) ?? []

/** A text with each of its units rendered; the spaces between them stay. */
export function renderUnits(
  text: string,
  render: (unit: string) => readonly Kid[],
): readonly Kid[] {
  const kids: Kid[] = []
  let end = 0
  for (const { 0: unit, index } of text.matchAll(UNITS)) {
    if (index > end) kids.push(text.slice(end, index))
    kids.push(...render(unit))
    end = index + unit.length
  }
  if (end < text.length) kids.push(text.slice(end))
  return joinTexts(kids)
}
