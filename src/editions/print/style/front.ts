import { sans } from './voices.ts'

/** Title page, imprint on its verso, contents: the house's words in the sans, the publication's own in the serif. */
export const front = `
.title-page { position: relative; height: 236mm; break-inside: avoid }
.title-page > * { padding-left: 16mm }
.title-page .rule { padding: 0; border-top: 3.5pt solid; border-bottom: .75pt solid; height: 1.25pt; margin-bottom: 27mm }
.publisher, .part-line { font-size: 16.8pt; line-height: 25.2pt }
h1 { letter-spacing: -.02em; padding-right: 2mm; font-size: 58pt; line-height: 64pt; font-weight: 300; margin: 13mm 0 21mm -1mm }
h1.medium { font-size: 44pt; line-height: 52pt }
h1.small { font-size: 31pt; line-height: 40pt }
h1 .subtitle { font-size: 22.5pt; line-height: 31.5pt; letter-spacing: 0; font-style: italic; font-weight: 400; margin-left: 1mm; display: block }
.title-page .foot { position: absolute; bottom: 0; left: 0 }
.imprint { page: front; break-before: page; min-height: 236mm; display: flex; flex-direction: column;
  justify-content: flex-end; padding-left: 16mm; font: 12pt/15.75pt ${sans} }
.imprint p { max-width: 125mm; margin-top: 10.5pt }
.imprint a { text-decoration: none }
.imprint a span { white-space: nowrap }
.contents { page: front; break-before: page; padding-left: 16mm }
.contents h2 { letter-spacing: -.01em; font-size: 35pt; line-height: 42pt; font-weight: 300; margin-bottom: 42pt }
.page-column { font: 12pt/21pt ${sans}; margin: 0 0 10.5pt -16mm; width: max-content; min-width: 11.5mm; text-align: right }
.contents ul { list-style: none; padding: 0 }
.contents li { margin-bottom: 10.5pt; break-inside: avoid }
.contents a { text-decoration: none }
.contents .number { font: 12pt/21pt ${sans} }
.contents .section { font-style: italic }
.contents .depth-1 { padding-left: 6mm }
.contents .depth-2 { padding-left: 12mm }
.contents .depth-3 { padding-left: 18mm }
.contents .depth-1 .number { margin-left: -22mm; margin-right: 6mm }
.contents .depth-2 .number { margin-left: -28mm; margin-right: 12mm }
.contents .depth-3 .number { margin-left: -34mm; margin-right: 18mm }
`
