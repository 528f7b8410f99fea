import { type Drawing, looseDrawings } from './loose.ts'

/** Where a text object begins, in CSS pixels from the left of the page and from its top. */
export interface TextPlace {
  readonly x: number
  readonly y: number
}

/** `1 0 0 -1 166.28 69 Tm`. */
const PLACE = /^(.* )(\S+) (\S+) Tm$/

/** Text objects in no tag: what stands in the margins of a page. */
export const looseTexts = (lines: readonly string[]): readonly Drawing[] =>
  looseDrawings(lines).filter(({ from, to }) => placeOf(lines.slice(from, to)) !== undefined)

/** Where a text object begins; undefined for other drawings. */
export function placeOf(text: readonly string[]): TextPlace | undefined {
  const [, , x, y] = text.map((line) => PLACE.exec(line)).find(Boolean) ?? []
  return x === undefined || y === undefined ? undefined : { x: Number(x), y: Number(y) }
}

/** The lines of text objects, all set to begin at one place. */
export const setAt = (lines: readonly string[], { x, y }: TextPlace): readonly string[] =>
  lines.map((line) => line.replace(PLACE, (_, before) => `${before}${x} ${y} Tm`))
