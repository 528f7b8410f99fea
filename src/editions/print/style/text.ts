import { HANGING } from '../layouts/geometry.ts'
import { BETWEEN_REFERENCES } from '../page/table/decimals.ts'

/**
 * What is never broken. Chromium takes a place between two of its lines for a good one all the same, and prefers it to a
 * better one before several things that belong together, as headings do: so no place in it is to be good.
 */
const WHOLE = ':is(h1, h2, h3, h4, h5, h6, .short, .caption, .box-title, .kind, figure, address)'

/**
 * The text: a line between paragraphs, so that the grid holds. No ligature joins a letter of a link or of emphasis to one
 * after it, which would be in no tag. Numbers hang in a column of their own, right up to a gap before the axis. White
 * space is kept as it is written.
 */
export const text = `
html { font: var(--text)/var(--line) var(--voice); color: #000; white-space-collapse: preserve;
  overflow-wrap: anywhere; hyphens: manual; font-synthesis: none; print-color-adjust: exact }
body { margin: 0; padding: 0 ${HANGING}mm 0 0 }
p, ul, ol, h1, h2, h3, h4, h5, h6, figure, blockquote, address { margin: 0; padding: 0; font: inherit }
a { color: inherit }
a, abbr, em, strong, .whole, span[role=mark] { font-variant-ligatures: no-common-ligatures }
strong { font-weight: 600 }
abbr { text-decoration: none }
.whole { text-wrap: nowrap }
.whole wbr { text-wrap: wrap }
sup { font-size: var(--small); line-height: 0; vertical-align: calc(var(--text) * 2 / 7) }
table sup { font-size: 1em; vertical-align: .33em }
sup.next { margin-left: ${BETWEEN_REFERENCES}em }
.part { break-before: page; padding-left: var(--axis) }
.short { break-inside: avoid }
p, li { orphans: 2; widows: 2; text-wrap: pretty }
.part p, .part ul, .part ol, .part blockquote, .part address, .part .picture, .part .terms, .part .box { margin-bottom: var(--line) }
.part > article > :last-child { margin-bottom: 0 }
.number { display: inline-block; min-width: var(--axis); margin-left: calc(-1 * var(--axis)); padding-right: var(--number-gap); box-sizing: border-box;
  text-align: right; font-weight: 600; text-indent: 0; text-wrap: nowrap }
.number.long { padding-right: var(--long-gap) }
.part p:has(+ ul, + ol, + blockquote, + address) { margin-bottom: 0; break-after: avoid }
li:first-child:not(:last-child) { break-after: avoid }
li:last-child:not(:first-child) { break-before: avoid }
ul, ol { padding-left: var(--bullet) }
ul { list-style: disc }
ol { list-style: none; padding-left: var(--label) }
.spread > li + li { margin-top: var(--half) }
.label { display: inline-block; min-width: var(--label); margin-left: calc(-1 * var(--label)); text-wrap: nowrap }
.label:has(+ ol) { float: left }
.part li > :is(p, ul, ol, address, .terms) { margin-bottom: 0 }
.part li > p:not(:first-child), .part .meaning > p + p { margin-top: var(--half) }
.part :is(li, .meaning) :is(ul, ol) + p { margin-top: 0 }
.term { font-weight: 600; break-after: avoid }
.meaning { padding-left: var(--inner); break-before: avoid }
.part .meaning > :is(p, ul, ol, address, .terms) { margin-bottom: 0 }
.terms > * + * { margin-top: var(--half) }
.box { border-top: .75pt solid; border-bottom: .75pt solid; padding: var(--half) 0 }
.part .box > :last-child > :last-child { margin-bottom: 0 }
.box .box { border-width: 0 0 0 .75pt; border-left-style: solid; padding: 0 0 0 var(--inner) }
.kind { font: var(--small)/var(--small-line) var(--house); break-after: avoid }
.part .box-title { font-weight: 600; margin-bottom: var(--half); break-after: avoid; break-inside: avoid }
blockquote { padding-left: var(--inner) }
.part blockquote + p, .part address + p { margin-top: var(--line) }
.part blockquote > :last-child { margin-bottom: 0 }
.part blockquote > p:has(+ .source) { margin-bottom: 0; break-after: avoid }
.source { break-before: avoid }
.signature { padding-top: var(--line) }
.part p + blockquote { margin-top: var(--half) }
address { font-style: normal; break-inside: avoid }
figure, .picture { break-inside: avoid }
img.image, img.figure { object-fit: contain }
img.image { height: auto; width: auto; max-height: 1.4em; max-width: 100%; min-width: .7em; vertical-align: -.25em }
img.figure { display: block; min-width: .7em; max-width: 100%; max-height: var(--picture) }
figcaption { font-size: var(--small); line-height: var(--small-line); margin-top: calc(var(--line) / 3) }
hr { border: 0; border-top: 1.5pt solid; width: 10mm; margin: 0 0 calc(var(--line) - 1.5pt); break-after: avoid }
${WHOLE} { orphans: 99; widows: 99 }
h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid; text-wrap: balance }
.part :is(h2, h3, h4, h5, h6) { font-size: var(--text); line-height: var(--line); font-weight: 600; margin: calc(var(--line) * 1.5) 0 var(--half) }
.part h2 { font-size: var(--h2); line-height: var(--h2-line); font-weight: var(--title-weight); margin: calc(var(--line) * 2) 0 var(--half) }
.part h3 { font-size: var(--h3); line-height: var(--h3-line) }
.part h4 { font-size: var(--h4); line-height: var(--h4-line) }
.part :is(h5, h6) { margin: var(--line) 0 0 }
.part .lowest { padding-left: var(--inner) }
.part :is(h2, h3, h4, h5, h6) + :is(h3, h4, h5, h6) { margin-top: var(--half) }
.part :is(article, .box *, blockquote, li, .meaning) > :is(h2, h3, h4, h5, h6):first-child { margin-top: 0 }
.part :is(.turned + :is(h2, h3, h4, h5, h6), :not(.of-turned) + .of-turned) { margin-top: 0 }
.part .section { font-size: var(--h3); break-after: avoid; margin-bottom: var(--half) }
.part .title { font-size: var(--title); line-height: var(--title-line); font-weight: var(--title-weight); font-style: normal; margin: 0 0 calc(var(--line) * 2) }
.part .title.long { font-size: var(--long-title); line-height: var(--long-title-line) }
.part .title.least { font-size: var(--least-title); line-height: var(--least-title-line) }
.title .label { font-size: var(--title-label); line-height: var(--title-label-line); font-weight: 400 }
.part > .headline { break-after: avoid; break-inside: avoid; text-wrap: balance }
.colon { color: #fff; display: inline-block; width: 0 }
.part .notes > :is(h2, h3, h4, h5, h6) { font: 600 var(--h3)/var(--h3-line) var(--house); margin: calc(var(--line) * 1.5) 0 var(--half) }
.note { font-size: var(--small); line-height: var(--small-line); position: relative }
.note .number { font-weight: 400; float: left }
.part .note > :not(.number) { margin-bottom: calc(var(--small-line) * var(--between)) }
.note-heading { break-after: avoid }
.gap { word-spacing: .75em }
.note-page { font-family: var(--house); line-height: 0; text-wrap: nowrap }
.note-page a { text-decoration: none }
`
