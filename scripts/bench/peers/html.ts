import type { PageNode } from '../../../src/editions/print/page/node.ts'
import type { PrintedPage } from '../../../src/editions/print/page/printed-page.ts'
import type { Face, Fonts } from '../../../src/typesetting/fonts.ts'
import { attributes, escapeHtml } from '../../../src/typesetting/html/escape.ts'

/**
 * The page of a print edition as HTML for any program: with its style and its faces, without the marks by which we know
 * Chromium's tags again, and without the places that we fill when the pages are known (page numbers).
 */
export function toHtml({ html, body }: PrintedPage, fonts: Fonts, language: string): string {
  const head = html.slice(0, html.indexOf('</style>'))
  const rules = [...fonts.map(toRule), UNDONE].join('\n')
  return `${head}\n${rules}</style></head>${write(body, language)}</html>`
}

/** Where the faces lie, beside the page. */
export const FACES = 'faces'

/**
 * What is only for us: running heads stand on the title page until we have their glyphs, and spaces at the ends of lines are
 * kept, for they are words' ends in the tags.
 */
const UNDONE = '@page front:first{@top-left{content:none}}\nhtml{white-space-collapse:collapse}'

const toRule = ({ family, weight, style, range, file }: Face): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};unicode-range:${range};src:url(${FACES}/${file})}`

function write({ tag, role, attributes: given, kids }: PageNode, around: string): string {
  if (role?.pageOf !== undefined) return ''
  const language = role?.language ?? around
  const inner = kids
    .map((kid) => (typeof kid === 'string' ? escapeHtml(kid) : write(kid, language)))
    .join('')
  const lang = language === around ? {} : { lang: language }
  const name = tag || ('lang' in lang ? 'span' : '')
  if (name === '') return inner
  const opening = `<${name}${attributes({ ...given, ...lang })}>`
  return EMPTY.has(name) ? opening : `${opening}${inner}</${name}>`
}

/** Elements that have no end. */
const EMPTY = new Set(['br', 'hr', 'img', 'wbr', 'col'])
