import type { Part, Publication } from '../../../../src/publication/tree.ts'
import { quote, toBlocks } from './markup.ts'

/** The faces of the serif, as the files of its package are called: Typst reads no WOFF2. */
export const TYPST_FACES = [
  'SourceSerif4SmText-Regular.ttf',
  'SourceSerif4SmText-It.ttf',
  'SourceSerif4SmText-Semibold.ttf',
]

/**
 * A publication as a person would give it to Typst, on pages like those of print: a title page, an imprint, contents,
 * numbers that hang, tables with a head, and the number of each page.
 */
export function toTypst({ frontMatter, parts }: Publication): string {
  const { title, publisher, rights, language } = frontMatter
  const [code = 'en', region] = language.split('-')
  return [
    `#set document(title: ${quote(title)})`,
    `#set text(lang: ${quote(code)}${region ? `, region: ${quote(region)}` : ''})`,
    STYLE,
    `#${quote(publisher)}; \n\n#v(13mm)\n#block[#set par(leading: 0.4em)\n#title()]`,
    `#pagebreak()\n#v(1fr)\n#${quote(rights)};`,
    ...(parts.some(hasHeadings) ? ['#pagebreak()\n#outline()'] : []),
    ...parts.map(({ children }) => `#pagebreak()\n\n${toBlocks(children)}`),
    '',
  ].join('\n\n')
}

const hasHeadings = ({ children }: Part): boolean => children.some(({ type }) => type === 'heading')

const STYLE = `
#set page(paper: "a4", margin: (top: 28mm, bottom: 32mm, inside: 40mm, outside: 30mm),
  footer: context [Page #counter(page).display() of #counter(page).final().first()])
#set text(font: "Source Serif 4 SmText", size: 14pt)
#set par(leading: 0.9em, spacing: 1.5em)
#set smartquote(enabled: false)
#set table(stroke: none, inset: (x: 0pt, y: 5pt))
#set table.hline(stroke: 0.5pt)
#show figure.where(kind: table): set figure.caption(position: top)
#show title: set text(44pt, weight: 400)
#show figure: set block(breakable: true)
#show table: set text(12pt)
#show table: set align(left)
#let numbered(number, body) = block(pad(left: 0mm)[#box(width: 0pt, place(dx: -16mm, text(weight: 600, number)))#body])
`.trim()
