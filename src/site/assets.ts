import type { EditionFile } from '../editions/edition.ts'
import type { Face, Fonts } from '../typesetting/fonts.ts'

/** The style sheets in `src/site/styles`, in the order in which they are joined. */
export const STYLE_SHEETS = [
  'tokens.css',
  'base.css',
  'hyphens.css',
  'masthead.css',
  'opening.css',
  'contents.css',
  'reading.css',
  'passage.css',
  'apart.css',
  'table.css',
  'stacked.css',
  'summary.css',
  'timeline.css',
  'sections.css',
  'editions.css',
  'home.css',
  'search.css',
  'forced.css',
  'print.css',
] as const

/** The address of the one style sheet, from the web root. */
export const STYLE_SHEET = 'assets/faircopy.css'

/** What the pages fetch: one style sheet, made of `styles` (the texts of `STYLE_SHEETS`), and the fonts. */
export function toAssets(styles: readonly string[], fonts: Fonts): readonly EditionFile[] {
  const css = toStyleSheet(styles, fonts)
  return [
    { path: STYLE_SHEET, bytes: new TextEncoder().encode(css) },
    ...fonts.map(({ file, bytes }) => ({ path: `assets/${file}`, bytes })),
  ]
}

/** The style sheet: the faces, and after them the styles without their comments. */
export const toStyleSheet = (styles: readonly string[], fonts: Fonts): string =>
  [...fonts, ...toSigns(fonts)].map(toFontFace).concat(styles.map(withoutComments)).join('\n')

/**
 * The sans beyond Latin under a name of its own, to stand in for the serif where that lacks a character, as `⁻`, `≡` or
 * `Ḃ`. Named by its own name it would be seen in the place of the serif while that is fetched.
 */
const toSigns = (fonts: Fonts): Fonts =>
  fonts
    .filter(({ family, range }) => family === SANS && !range.startsWith('U+0000'))
    .map((face) => ({ ...face, family: SIGNS }))

const SANS = 'Source Sans 3'
const SIGNS = 'Faircopy Signs'

const toFontFace = ({ family, weight, style, range, file }: Face): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url(${file}) format("woff2");unicode-range:${range}}`

const withoutComments = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim()
