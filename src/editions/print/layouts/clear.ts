import type { Layout, TitleSize } from './layout.ts'

const WIDE = [27, 13, 21] as const
const CLOSE = [10, 7, 10] as const

const TITLES: readonly [TitleSize, ...TitleSize[]] = [
  { name: 'large', title: [58, 64], subtitle: [22.5, 31.5], spaces: WIDE },
  { name: 'medium', title: [44, 52], subtitle: [22.5, 31.5], spaces: WIDE },
  { name: 'small', title: [31, 40], subtitle: [22.5, 31.5], spaces: WIDE },
  { name: 'smaller', title: [24, 31.5], subtitle: [16.8, 25.2], spaces: CLOSE },
  { name: 'least', title: [16.8, 25.2], subtitle: [14, 21], spaces: CLOSE },
]

/**
 * The print edition: A4 in clear print, 14 on 21 point, 32 lines a page (UKAAF: at least 12 point, ideally 14); notes
 * and tables in 12 point, clear print's least, and wide tables in 10 at least.
 */
export const clear: Layout = {
  edition: 'print',
  statement: 'printEdition',
  ending: '.pdf',
  page: { width: 210, height: 297 },
  margins: { top: 28, foot: 32, inner: 24, outer: 30 },
  axis: 16,
  column: 140,
  gaps: { number: 4.5, long: 1.5, head: 11, folio: 5 },
  insets: { bullet: 6, inner: 8, level: 6 },
  text: [14, 21],
  small: [12, 17.5],
  furniture: [12, 15],
  headings: { highest: [24, 31.5], second: [16.8, 21], third: [14, 21] },
  titles: { large: [35, 42], long: [24, 31.5], least: [16.8, 25.2], label: [16.8, 31.5] },
  front: {
    titles: TITLES,
    lines: [16.8, 25.2],
    edge: { title: 2, foot: 1 },
    imprint: [12, 15.75],
    imprintColumn: 125,
  },
  namesItself: false,
  picture: 170,
  tables: {
    set: 'grid',
    size: 12,
    least: 10,
    tallHead: { upright: 90, turned: 45 },
    tallCell: 600,
  },
  voice: 'serif',
  emphasis: 'italic',
  titleFace: 'display',
  between: 0.5,
  underlinesLinks: true,
  dividesWords: true,
}
