import type { Layout } from '../layouts/layout.ts'

/**
 * Words have old-style figures, as high as small letters and as wide as each is, in headings and notes too. What is looked
 * up or compared has lining ones, all as wide as each other, for they stand in columns: tables, and the numbers of
 * paragraphs, items and notes. So have addresses, on the web and of a post, the date and the identifiers at the foot of the
 * title page, what was changed since, and words with a capital beside a figure, as `M25`; and references to notes, which are small as it is. The house's words have those that its face has by
 * itself, lining and as wide as each other: the number of a page is written with the figures of the folios. So have
 * running heads: Chromium sets the margins in the figures of the root.
 */
const FIGURES = `
body { font-variant-numeric: oldstyle-nums proportional-nums }
table, .number, li .label { font-variant-numeric: lining-nums tabular-nums }
sup, abbr, .address, .title-page .foot, .capitals, .change, .change :is(.removed, .added) { font-variant-numeric: lining-nums proportional-nums }
.note-page, .earlier, .changes :is(h3, .said, .mark, .page-of) { font-variant-numeric: normal }
`

/** The figures of a layout; the sans has its own throughout. */
export const toFigures = ({ voice }: Layout): string => (voice === 'serif' ? FIGURES : '')
