/**
 * Tables in rows and columns, in smaller type where these have no room; over the whole type area where they need it; rules at head and foot, hairlines between, none upright. The head is repeated; no row is split; the
 * last two stay together. Above the head is the line that says that a table goes on, pulled up into its caption on the
 * first page, where it is not shown. What heads several columns stands in their middle, over a rule as wide as they are. A row's header and description are blocks side by side, which share one cell of the layout.
 */
export const tables = `
.part .tabled { margin-bottom: var(--line); --size: var(--table); --space: 1em }
.full, .turned { margin-left: calc(-1 * var(--axis) - var(--indent, 0mm)) }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: var(--size); line-height: 1.4583 }
.divided { font-variant-ligatures: no-common-ligatures }
table + table { margin-top: var(--line); break-inside: avoid }
.part .caption { font-weight: 600; margin-bottom: calc(-1 * var(--small-line)); break-after: avoid; break-inside: avoid; text-wrap: balance }
.part .caption .unit { font-weight: 400; font-size: var(--small); line-height: var(--small-line); margin: 0 }
thead { display: table-header-group }
thead.once { display: table-row-group }
tr { break-inside: avoid }
tbody tr:is(:first-child, :last-child, :has(+ .beneath)) { break-before: avoid }
th, td { text-align: left; vertical-align: top; padding: .4167em var(--space) .4167em 0; font-weight: 400 }
.last { padding-right: 0 }
.tall > * { padding-bottom: 0 }
thead th, thead td { vertical-align: bottom }
thead :is(th, .heading) { font-weight: 600 }
thead .continued td { padding: 0 0 5pt; font: var(--small)/var(--small-line) var(--house) }
thead :is(tr:first-child, .continued + tr):not(.continued), .headless tbody tr:first-child { border-top: 1.5pt solid }
:is(.headless, .tall-head) thead:not(.once) { border-bottom: 1.5pt solid }
thead .over { text-align: center; padding-bottom: 0 }
thead .over::after { content: ''; display: block; margin-top: .4167em; border-bottom: .5pt solid }
tbody { border-top: .75pt solid }
tbody tr + tr { border-top: .5pt solid }
tbody tr:is(:last-child:not(.beneath), :has(+ .beneath)) { border-bottom: 1.5pt solid }
.header, .group > *, table:has(.header) tbody :is(th, .heading) { font-weight: 600 }
.group th { padding-top: var(--half) }
.group { break-after: avoid }
tbody tr.total { border-top: 1pt solid }
.total > * { font-weight: 600 }
.part table .stay { padding: 0; line-height: 0 }
.center { text-align: center }
.right, .decimal { text-align: right; font-variant-numeric: lining-nums tabular-nums }
tbody :is(.right, .decimal) { padding-right: calc(var(--space) + var(--gap, 0em)) }
tbody :is(.right, .decimal).last { padding-right: var(--gap, 0em) }
.part :is(th, td) :is(p, ul, ol, figure) { margin-bottom: 0 }
.part :is(th, td) :is(p, ul, ol, .picture) + :is(p, ul, ol, .picture) { margin-top: 5pt }
.part :is(th, td) ol { padding-left: calc(var(--label) * .9) }
:is(th, td) .label { min-width: calc(var(--label) * .9); margin-left: calc(var(--label) * -.9) }
tbody .beneath { border: 0; font-size: var(--small); line-height: var(--small-line) }
.beneath td { padding: 5pt 0 0 }
:is(.full, .turned) .beneath td { padding-left: var(--axis) }
.beneath .foot:not(:first-child) { padding-top: 5pt }
.foot, .foot p { break-before: avoid }
.part .beneath .note > :not(.number), .part .foot p { margin-bottom: 0; font-size: var(--small); line-height: var(--small-line) }
`
