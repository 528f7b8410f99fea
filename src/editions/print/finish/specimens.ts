import { looseTexts, setAt, type TextPlace } from './loose-texts.ts'
import { fontOf, shownBy, withoutGlyph } from './operators.ts'

/** The text objects of one running head, as it is set on the title page: several where it has several fonts. */
export type Specimen = readonly (readonly string[])[]

/** The running heads that are set on the title page, in order: two spaces show where one begins. */
export function readSpecimens(lines: readonly string[]): readonly Specimen[] {
  const specimens: (readonly string[])[][] = []
  const texts = looseTexts(lines).map(({ from, to }) => lines.slice(from, to))
  const space = glyphsOf(texts[0] ?? [])[0]
  for (const text of texts) {
    const [one, two] = glyphsOf(text)
    if (one === space && two === space) specimens.push([text])
    else specimens.at(-1)?.push(text)
  }
  return specimens
}

/** The glyphs of a text object, each with its font. */
function glyphsOf(text: readonly string[]): readonly string[] {
  let font = ''
  return text.flatMap((line) => {
    font = fontOf(line) ?? font
    const glyph = shownBy(line)
    return glyph === undefined ? [] : [`${font} ${glyph}`]
  })
}

/** A specimen as it stands at a place, without the two spaces before it. */
export function setSpecimen(
  [first = [], ...others]: Specimen,
  place: TextPlace,
): readonly string[] {
  const glyphs = first.flatMap((line, at) => (shownBy(line) === undefined ? [] : [at]))
  const isSpace = (at: number): boolean => glyphs.slice(0, 2).includes(at)
  const own = first.map((line, at) => (isSpace(at) ? withoutGlyph(line) : line))
  const spaces = first
    .slice(0, (glyphs[2] ?? 0) + 1)
    .reduce((sum, line) => sum + advanceOf(line), 0)
  return setAt([own, ...others].flat(), { ...place, x: place.x - spaces })
}

/** `8.89 0 Td <0020> Tj` moves on by 8.89. */
const advanceOf = (line: string): number => Number(/^(\S+) \S+ Td/.exec(line)?.[1] ?? 0)
