import type { Content, Glyph } from '../content/content.ts'
import { looseTexts } from '../content/glyphs.ts'
import type { FontMaps } from './fonts.ts'

/** How far a glyph of a font moves on, in thousandths of the size of type. */
export type WidthOf = (font: string, code: string) => number

/** The code of the glyph that shows a figure like another glyph: in its font, and as wide. */
export type FigureOf = (figure: string, like: Glyph) => string

/**
 * Finds glyphs for the figures of page numbers. Every figure is at hand, for the folios show each page's number in the same
 * face; of several glyphs for one figure, old style and lining, theirs is taken. Throws where a figure has none, or
 * several that nothing tells apart.
 */
export function figuresOf(
  contents: readonly Content[],
  maps: FontMaps,
  widthOf: WidthOf,
): FigureOf {
  const loose = contents.flatMap(looseTexts).flatMap(({ glyphs }) => glyphs)
  const shown = new Set(loose.map(({ font, code }) => `${font} ${code}`))
  const known = new Map<string, string>()
  const find = (figure: string, { font, code }: Glyph): string => {
    const width = widthOf(font, code)
    const alike = [...maps(font)].flatMap(([own, text]) =>
      text === figure && widthOf(font, own) === width ? [own] : [],
    )
    const inFolios = alike.filter((own) => shown.has(`${font} ${own}`))
    return theOne(inFolios.length > 0 ? inFolios : alike, figure)
  }
  return (figure, like) => {
    const key = `${like.font} ${like.code} ${figure}`
    const code = known.get(key) ?? find(figure, like)
    known.set(key, code)
    return code
  }
}

function theOne([code, ...others]: readonly string[], figure: string): string {
  if (code === undefined)
    throw new Error(`no page shows the figure ${figure} in the face of page numbers`)
  if (others.length > 0)
    throw new Error(`several figures ${figure} are of one width in the face of page numbers`)
  return code
}
