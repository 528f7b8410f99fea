import type { EditionFile } from '../editions/edition.ts'
import type { Face, Fonts } from '../typesetting/fonts.ts'

/** The style sheet of our own colours in `src/site/styles`; those of a house follow it. */
export const COLOUR_SHEET = 'colours.css'

/** The style sheets in `src/site/styles`, in the order in which they are joined. */
export const STYLE_SHEETS = [
  COLOUR_SHEET,
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
  'versions.css',
  'timeline.css',
  'sections.css',
  'editions.css',
  'tools.css',
  'found.css',
  'settings.css',
  'forced.css',
  'print.css',
] as const

/** Those of pages by which passages are found and cited, which no page of a text fetches: 1.5 KB less (gzip). */
export const FINDING_SHEETS = ['citing.css', 'home.css', 'search.css'] as const

/** The address of the style sheet of every page, from the web root. */
export const STYLE_SHEET = 'assets/faircopy.css'

/** The address of that of pages by which passages are found. */
export const FINDING_SHEET = 'assets/finding.css'

/** The address of the script that marks in a passage what a search has found. */
export const FOUND_SCRIPT = 'assets/found.js'

/**
 * The scripts of pages by their addresses from the web root, each made of modules below `src/site/browser`, those that others
 * need before them. The first runs before a page is painted, and the page waits for it: it stays below 1 KB.
 */
export const SCRIPTS = {
  'assets/settings.js': ['settings/apply.ts'],
  'assets/settings-choose.js': ['settings/choose.ts'],
  [FOUND_SCRIPT]: ['decode.ts', 'found/found.ts'],
  'assets/passage.js': ['decode.ts', 'passage.ts'],
  'assets/onward.js': ['decode.ts', 'onward.ts'],
} as const

/** What of a house pages fetch: its colours, as a style sheet, and its pictures. */
export interface HouseAssets {
  readonly colours: string
  readonly pictures: readonly EditionFile[]
}

/** The texts of `STYLE_SHEETS`, and those of `FINDING_SHEETS`. */
export interface Styles {
  readonly all: readonly string[]
  readonly finding: readonly string[]
}

/** What the pages fetch: the two style sheets, the scripts, the fonts, and the pictures of the house. */
export function toAssets(
  styles: Styles,
  scripts: Readonly<Record<string, string>>,
  fonts: Fonts,
  { colours, pictures }: HouseAssets,
): readonly EditionFile[] {
  const [ours = '', ...others] = styles.all
  const texts = {
    [STYLE_SHEET]: toStyleSheet([ours, colours, ...others], fonts),
    [FINDING_SHEET]: toStyleSheet(styles.finding, []),
    ...scripts,
  }
  return [
    ...Object.entries(texts).map(([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(text),
    })),
    ...fonts.map(({ file, bytes }) => ({ path: `assets/${file}`, bytes })),
    ...pictures,
  ]
}

/** The style sheet: the faces, and after them the styles without their comments and blanks, which were 3 % on the wire. */
export const toStyleSheet = (styles: readonly string[], fonts: Fonts): string =>
  [...fonts, ...toSigns(fonts)].map(toFontFace).concat(styles.map(squeeze)).join('\n')

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

const squeeze = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(
      /("[^"]*")|\s*([{};,])\s*|(:)\s+|\s+/g,
      (_, text, sign, colon) => text ?? sign ?? colon ?? ' ',
    )
    .replaceAll(';}', '}')
    .trim()
