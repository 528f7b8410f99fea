/**
 * Tables as headings and lists: a rule above each row's heading, thick ones around the whole; what the columns are headed
 * by is strong. The sizes of headings are those of their kind, whatever their level is.
 */
export const lists = `
.listed { border-top: 3pt solid; border-bottom: 3pt solid; padding-top: var(--half); margin-bottom: var(--line) }
.part .listed > .table-caption { font-size: var(--h3); line-height: var(--h3-line); font-weight: 600; margin: 0 0 var(--half) }
.part .listed > .group-heading { font-size: var(--h4); line-height: var(--h4-line); font-weight: 600; margin: var(--line) 0 var(--half); padding-top: var(--half); border-top: 1.5pt solid }
.part .listed > .row-heading { font-size: var(--text); line-height: var(--line); font-weight: 600; margin: var(--line) 0 var(--half); padding-top: var(--half); border-top: .75pt solid }
.part .listed > .group-heading + .row-heading { margin-top: var(--line) }
.listed > :is(.opening, .unit) { break-after: avoid }
.listed > :is(.columns, .cells) { list-style: none; padding-left: 0 }
.part .listed > :is(.columns, .cells) { margin-bottom: 0 }
.part .listed > .opening { margin-bottom: 0 }
.listed > .columns { break-inside: avoid }
.listed > .cells.spread > li + li { margin-top: var(--half) }
.listed > .columns > li { font-weight: 600 }
.listed > .columns + .columns { padding-left: var(--inner) }
.listed .heading-label, .listed .header { font-weight: 600 }
.part .listed > .end { margin-top: var(--line); margin-bottom: var(--half); break-before: avoid }
.listed > .note:first-of-type { margin-top: var(--line) }
`
