import type { Content, Edit, Glyph } from './content.ts'
import { applyEdits, replace, stretchOf } from './edit.ts'
import { nameAt, sourceAt } from './operators.ts'

/** A glyph, and the code to be shown in its place; '' for none. */
export type Showing = readonly [glyph: Glyph, code: string]

/**
 * Shows other glyphs in the place of some, each where the old one stood. `widthOf` says how far a glyph moves on, in
 * thousandths of its size: so far the rest of its string is moved when it is taken out.
 */
export const showOthers = (
  content: Content,
  showings: readonly Showing[],
  widthOf: (font: string, code: string) => number,
): readonly Edit[] =>
  [...Map.groupBy(showings, ([{ operator }]) => operator)].map(([operator, own]) => {
    const figures = own.reduce((sum, [{ code }]) => sum + code.length, 0)
    const isAll = figures === figuresIn(sourceAt(content, operator))
    if (isAll && own.every(([, code]) => code === '')) return replace(content, operator, '')
    const changes = own.map(([glyph, code]) => toChange(glyph, code || gap(glyph, widthOf)))
    const text = applyEdits(content.source, changes, stretchOf(content, operator, operator))
    const isArray = nameAt(content, operator) === 'TJ' || own.every(([, code]) => code !== '')
    return replace(content, operator, isArray ? text : text.replace(STRING, '[$1] TJ'))
  })

/** `<0089008A> Tj`. */
const STRING = /^(<.*>)\s*Tj$/s

/** How many figures there are of codes: what is between `<` and `>`. */
const figuresIn = (shown: string): number =>
  [...shown.matchAll(/<([\dA-Fa-f]*)>/g)].reduce((sum, [, figures = '']) => sum + figures.length, 0)

const toChange = ({ at, code }: Glyph, text: string): Edit => ({
  from: at,
  to: at + code.length,
  text,
})

/** Ends the string, moves on by the width of the glyph and begins another. */
const gap = ({ font, code }: Glyph, widthOf: (font: string, code: string) => number): string =>
  `> ${-widthOf(font, code)} <`
