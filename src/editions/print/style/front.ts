import { TITLE_SIZES, type TitleSize, type Type } from '../page/title-size.ts'
import { sans } from './voices.ts'

const toSizeRules = ({ name, title, subtitle, spaces: [rule, above, below] }: TitleSize): string =>
  [
    `.${name} h1 { ${toFont(title)}; margin: ${above}mm 0 ${below}mm -1mm }`,
    `.${name} .subtitle { ${toFont(subtitle)} }`,
    `.${name} .rule { margin-bottom: ${rule}mm }`,
  ].join('\n')

const toFont = ([size, leading]: Type): string => `font-size: ${size}pt; line-height: ${leading}pt`

/** Title page, imprint on its verso, contents: the house's words in the sans, the publication's own in the serif. */
export const front = `
.title-page { page: front; min-height: 236mm; display: flex; flex-direction: column }
.title-page > * { padding-left: 16mm }
.title-page .rule { padding: 0; border-top: 3.5pt solid; border-bottom: .75pt solid; height: 1.25pt }
.publisher, .part-line { font-size: 16.8pt; line-height: 25.2pt }
h1 { letter-spacing: -.02em; padding-right: 2mm; font-weight: 300 }
${TITLE_SIZES.map(toSizeRules).join('\n')}
h1 .subtitle { letter-spacing: 0; font-style: italic; font-weight: 400; margin-left: 1mm; display: block }
.title-page .foot { margin-top: auto }
.imprint { page: front; break-before: page; min-height: 236mm; display: flex; flex-direction: column;
  justify-content: flex-end; padding-left: 16mm; font: 12pt/15.75pt ${sans} }
.imprint p { max-width: 125mm; margin-top: 10.5pt }
.imprint a { text-decoration: none }
.contents { page: contents; break-before: page; padding-left: 16mm }
.contents h2 { letter-spacing: -.01em; font-size: 35pt; line-height: 42pt; font-weight: 300; margin-bottom: 42pt }
.contents h3 { font-size: 16.8pt; line-height: 21pt; font-weight: 600; margin: 31.5pt 0 10.5pt }
.page-column { font: 12pt/21pt ${sans}; margin: 0 0 10.5pt -16mm; width: max-content; min-width: 11.5mm; text-align: right }
.contents ul { list-style: none; padding: 0 }
.contents li { margin-top: 10.5pt; break-inside: avoid }
.contents a { text-decoration: none }
.contents .number { font: 12pt/21pt ${sans} }
.contents .graded .depth-0 { font-weight: 600 }
.contents .graded :not(.section, .depth-0) { margin-top: 0 }
.contents .depth-0:has(+ :not(.section, .depth-0)) { break-after: avoid }
.contents .section { font-style: italic; margin-top: 21pt; break-after: avoid }
.contents .section + .depth-0 { margin-top: 0 }
.contents ul > :first-child { margin-top: 0 }
${[1, 2, 3, 4, 5].map(toDepthRule).join('\n')}
`

/** Each level of the contents is set in by 6 mm; its page number stays where those of the others are. */
function toDepthRule(depth: number): string {
  const inset = 6 * depth
  const number = `{ margin-left: -${inset + 16}mm; margin-right: ${inset}mm }`
  return `.contents .depth-${depth} { padding-left: ${inset}mm }\n.contents .depth-${depth} .number ${number}`
}
