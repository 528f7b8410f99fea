import { sans, serif } from './voices.ts'

/**
 * What is never broken. Chromium takes a place between two of its lines for a good one all the same, and prefers it to a
 * better one before several things that belong together, as headings do: so no place in it is to be good.
 */
const WHOLE = ':is(h1, h2, h3, h4, h5, h6, .short, .caption, .box-title, .kind, figure, address)'

/**
 * The text: 14 on 21 point, clear print's ideal (UKAAF), 32 lines a page; a line between paragraphs, so that the grid
 * holds. No ligature joins a letter of a link or of emphasis to one after it, which would be in no tag. Numbers hang in a column of 16 mm, right up to 4.5 mm before the axis. White space is kept as it is written.
 */
export const text = `
html { font: 14pt/21pt ${serif}; color: #000; white-space-collapse: preserve;
  overflow-wrap: anywhere; hyphens: manual; font-synthesis: none; print-color-adjust: exact }
body { margin: 0; padding: 0 6mm 0 0 }
p, ul, ol, h1, h2, h3, h4, h5, h6, figure, blockquote, address { margin: 0; padding: 0; font: inherit }
a { color: inherit; text-decoration: underline .5pt; text-underline-offset: 2pt; text-decoration-skip-ink: none }
a, abbr, em, strong, .whole, span[role=mark] { font-variant-ligatures: no-common-ligatures }
em { font-style: italic }
strong { font-weight: 600 }
abbr { text-decoration: none }
.whole { text-wrap: nowrap }
.whole wbr { text-wrap: wrap }
sup a, .note .number a { text-decoration: none }
sup { font-size: 12pt; line-height: 0; vertical-align: 4pt }
table sup { font-size: 1em; vertical-align: .33em }
.part { break-before: page; padding-left: 16mm }
.short { break-inside: avoid }
p, li { orphans: 2; widows: 2; text-wrap: pretty }
.part p, .part ul, .part ol, .part blockquote, .part address, .part .picture, .part .terms, .part .box { margin-bottom: 21pt }
.part > article > :last-child { margin-bottom: 0 }
.number { display: inline-block; min-width: 16mm; margin-left: -16mm; padding-right: 4.5mm; box-sizing: border-box;
  text-align: right; font-weight: 600; text-indent: 0; text-wrap: nowrap }
.number.long { padding-right: 1.5mm }
.part p:has(+ ul, + ol, + blockquote, + address) { margin-bottom: 0; break-after: avoid }
li:first-child:not(:last-child) { break-after: avoid }
li:last-child:not(:first-child) { break-before: avoid }
ul, ol { padding-left: 6mm }
ul { list-style: disc }
ol { list-style: none; padding-left: var(--label) }
.spread > li + li { margin-top: 10.5pt }
.label { display: inline-block; min-width: var(--label); margin-left: calc(-1 * var(--label)); text-wrap: nowrap }
.label:has(+ ol) { float: left }
.part li > :is(p, ul, ol, address, .terms) { margin-bottom: 0 }
.part li > p:not(:first-child), .part .meaning > p + p { margin-top: 10.5pt }
.part :is(li, .meaning) :is(ul, ol) + p { margin-top: 0 }
.term { font-weight: 600; break-after: avoid }
.meaning { padding-left: 8mm; break-before: avoid }
.part .meaning > :is(p, ul, ol, address, .terms) { margin-bottom: 0 }
.terms > * + * { margin-top: 10.5pt }
.box { border-top: .75pt solid; border-bottom: .75pt solid; padding: 10.5pt 0 }
.part .box > :last-child > :last-child { margin-bottom: 0 }
.box .box { border-width: 0 0 0 .75pt; border-left-style: solid; padding: 0 0 0 8mm }
.kind { font: 12pt/17.5pt ${sans}; break-after: avoid }
.part .box-title { font-weight: 600; margin-bottom: 10.5pt; break-after: avoid; break-inside: avoid }
blockquote { padding-left: 8mm }
.part blockquote + p, .part address + p { margin-top: 21pt }
.part blockquote > :last-child { margin-bottom: 0 }
.part blockquote > p:has(+ .source) { margin-bottom: 0; break-after: avoid }
.source { break-before: avoid }
.signature { padding-top: 21pt }
.part p + blockquote { margin-top: 10.5pt }
address { font-style: normal; break-inside: avoid }
figure, .picture { break-inside: avoid }
img.image { height: auto; width: auto; max-height: 1.4em; max-width: 100%; min-width: .7em; vertical-align: -.25em }
img.figure { display: block; min-width: .7em; max-width: 100%; max-height: 170mm }
figcaption { font-size: 12pt; line-height: 17.5pt; margin-top: 7pt }
hr { border: 0; border-top: 1.5pt solid; width: 10mm; margin: 0 0 19.5pt; break-after: avoid }
${WHOLE} { orphans: 99; widows: 99 }
h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid; text-wrap: balance }
.part :is(h2, h3, h4, h5, h6) { font-size: 14pt; line-height: 21pt; font-weight: 600; margin: 31.5pt 0 10.5pt }
.part h2 { font-size: 24pt; line-height: 31.5pt; font-weight: 300; margin: 42pt 0 10.5pt }
.part h3 { font-size: 16.8pt }
.part :is(h5, h6) { font-style: italic; margin: 21pt 0 0 }
.part h6 { font-weight: 400 }
.part .lowest { padding-left: 8mm }
.part :is(h2, h3, h4, h5, h6) + :is(h3, h4, h5, h6) { margin-top: 10.5pt }
.part :is(article, .box *, blockquote, li, .meaning) > :is(h2, h3, h4, h5, h6):first-child { margin-top: 0 }
.part :is(.turned + :is(h2, h3, h4, h5, h6), :not(.of-turned) + .of-turned) { margin-top: 0 }
:is(h5, h6, .section) em { font-style: normal }
.part .section { font-size: 16.8pt; break-after: avoid; font-style: italic; margin-bottom: 10.5pt }
.part .title { letter-spacing: -.01em; font-size: 35pt; line-height: 42pt; font-weight: 300; font-style: normal; margin: 0 0 42pt }
.part .title.long { font-size: 24pt; line-height: 31.5pt }
.part .title.least { font-size: 16.8pt; line-height: 25.2pt; font-weight: 400; letter-spacing: 0 }
.title .label { letter-spacing: 0; font-size: 16.8pt; line-height: 31.5pt; font-weight: 400 }
.part > .headline { break-after: avoid; break-inside: avoid; text-wrap: balance }
.colon { color: #fff }
.part .notes > :is(h2, h3, h4, h5, h6) { font: 600 16.8pt/21pt ${sans}; margin: 31.5pt 0 10.5pt }
.note { font-size: 12pt; line-height: 17.5pt; position: relative }
.note .number { font-weight: 400; float: left }
.part .note > :not(.number) { margin-bottom: 8.75pt }
.note-page { font-family: ${sans}; line-height: 0; text-wrap: nowrap }
.note-page a { text-decoration: none }
`
