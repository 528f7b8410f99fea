import { sans } from './voices.ts'

/**
 * Tables: 12 point, rules at head and foot, hairlines between, none upright. The head is repeated; no row is split; the
 * last two stay together. Above the head is the line that says that a table goes on, pulled up into its caption on the
 * first page, where it is not shown. A row's header and description are blocks side by side, which share one cell of the layout.
 */
export const tables = `
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 12pt; line-height: 17.5pt }
.part .caption { font-weight: 600; margin-bottom: -17.5pt; break-after: avoid; break-inside: avoid; text-wrap: balance }
thead { display: table-header-group }
tr { break-inside: avoid }
tbody tr:first-child, tbody tr:last-child { break-before: avoid }
th, td { text-align: left; vertical-align: top; padding: 5pt 4mm 5pt 0; font-weight: 400 }
th:last-child, td:last-child { padding-right: 0 }
thead th { font-weight: 600; vertical-align: bottom; border-top: 1.5pt solid; border-bottom: .75pt solid }
thead .continued td { padding: 0 0 5pt; font-family: ${sans}; line-height: 17.5pt }
tbody { border-bottom: 1.5pt solid }
tbody tr + tr { border-top: .5pt solid }
tbody th { font-weight: 600 }
.center { text-align: center }
.right { text-align: right; font-variant-numeric: lining-nums tabular-nums }
.shared { display: block }
th.shared { padding-bottom: 0 }
th.shared:not(:has(+ .shared)) { padding-bottom: 5pt }
td.shared { padding-top: 0 }
`
