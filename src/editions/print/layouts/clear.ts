import type { Layout } from './layout.ts'

/** The print edition: A4 in clear print, 14 on 21 point (design, "Print, A4"). */
export const clear: Layout = {
  edition: 'print',
  ending: '.pdf',
  page: { width: 210, height: 297 },
  margins: { top: 28, foot: 32, inner: 24, outer: 30 },
  axis: 16,
  column: 140,
  text: [14, 21],
  small: [12, 17.5],
  furniture: [12, 15],
  tables: { set: 'grid', size: 12, least: 10 },
  voice: 'serif',
  emphasis: 'italic',
  dividesWords: true,
}
