import type { Layout, TitleSize, Type } from '../layouts/layout.ts'

const toSizeRules = ({ name, title, subtitle, spaces: [rule, above, below] }: TitleSize): string =>
  [
    `.${name} h1 { ${toFont(title)}; margin: ${above}mm 0 ${below}mm -${OVERHANG}em }`,
    `.${name} .subtitle { ${toFont(subtitle)}; margin-left: ${title[0] * OVERHANG}pt }`,
    `.${name} .rule { margin-bottom: ${rule}mm }`,
  ].join('\n')

/** So far large letters hang out, in ems: what is left of them by their drawing is more than what is left of the text's. */
const OVERHANG = 0.03

const toFont = ([size, leading]: Type): string => `font-size: ${size}pt; line-height: ${leading}pt`

/** Title page, imprint on its verso, contents: the house's words in the sans, the publication's own in the serif. */
export const toFront = ({ front, insets }: Layout): string => `
.title-page { page: front; min-height: var(--page); display: flex; flex-direction: column }
.title-page > * { padding-left: var(--axis) }
.title-page .rule { padding: 0; border-top: 3.5pt solid; border-bottom: .75pt solid; height: 1.25pt }
.earlier { font: 600 var(--text)/var(--line) var(--house); margin-bottom: calc(var(--line) * 1.5) }
.publisher, .part-line { font-size: var(--front); line-height: var(--front-line) }
h1 { padding-right: var(--title-edge); font-weight: var(--title-weight) }
${front.titles.map(toSizeRules).join('\n')}
h1 .subtitle { font-weight: 400; display: block }
.title-page .foot { margin-top: auto }
.standing { font: 600 var(--text)/var(--line) var(--house); margin-bottom: var(--line) }
.edition { font: 600 var(--text)/var(--line) var(--house) }
.imprint { page: front; break-before: page; min-height: var(--page); display: flex; flex-direction: column;
  justify-content: flex-end; padding-left: var(--axis); font: var(--imprint)/var(--imprint-line) var(--house) }
.imprint p { max-width: var(--imprint-column); margin-top: calc(var(--line) * var(--between)) }
.imprint p:last-child { break-before: avoid; break-inside: avoid }
.contents { page: contents; break-before: page; padding-left: var(--axis) }
.contents h2 { font-size: var(--title); line-height: var(--title-line); font-weight: var(--title-weight); margin-bottom: calc(var(--line) * 2) }
.contents h3 { font-size: var(--h3); line-height: var(--h3-line); font-weight: 600; margin: calc(var(--line) * 1.5) 0 var(--half) }
.page-column { font: var(--small)/var(--line) var(--house); margin: 0 0 var(--half) calc(-1 * var(--axis)); width: max-content; min-width: calc(var(--axis) - var(--number-gap)); box-sizing: border-box; padding-right: .2em; text-align: right }
.contents ul { list-style: none; padding: 0 }
.contents li { margin-top: var(--half); break-inside: avoid }
.contents .number { font: var(--small)/var(--line) var(--house) }
.contents .graded .depth-0 { font-weight: 600 }
.contents .graded :not(.section, .depth-0) { margin-top: 0 }
.contents .depth-0:has(+ :not(.section, .depth-0)) { break-after: avoid }
.contents .section { margin-top: var(--line); break-after: avoid }
.contents .section + .depth-0 { margin-top: 0 }
.contents ul > :first-child { margin-top: 0 }
${[1, 2, 3, 4, 5].map((depth) => toDepthRule(depth, insets.level)).join('\n')}
`

/** Each level of the contents is set in as far again; its page number stays where those of the others are. */
function toDepthRule(depth: number, level: number): string {
  const inset = level * depth
  const number = `{ margin-left: calc(-${inset}mm - var(--axis)); margin-right: ${inset}mm }`
  return `.contents .depth-${depth} { padding-left: ${inset}mm }\n.contents .depth-${depth} .number ${number}`
}
