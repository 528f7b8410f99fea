import { frontHeight } from '../layouts/geometry.ts'
import type { Layout, Type } from '../layouts/layout.ts'
import { sans, serif } from './voices.ts'

/** The layout's sizes and lengths by the names that the style sheets have for them. */
export function toVariables(layout: Layout): string {
  const { axis, gaps, insets, headings, titles, front, picture } = layout
  const types: Readonly<Record<string, Type>> = {
    small: layout.small,
    h2: headings.highest,
    h3: headings.second,
    h4: headings.third,
    title: titles.large,
    'long-title': titles.long,
    'least-title': titles.least,
    'title-label': titles.label,
    front: front.lines,
    imprint: front.imprint,
  }
  const lengths: Readonly<Record<string, number>> = {
    axis,
    'number-gap': gaps.number,
    'long-gap': gaps.long,
    bullet: insets.bullet,
    inner: insets.inner,
    picture,
    page: frontHeight(layout),
    'imprint-column': front.imprintColumn,
    'title-edge': front.edge.title,
  }
  const [text, line] = layout.text
  const declarations = [
    `--text: ${text}pt; --line: ${line}pt; --half: calc(var(--line) / 2); --between: ${layout.between}`,
    layout.tables.set === 'grid' && `--table: ${layout.tables.size}pt`,
    ...Object.entries(types).map(
      ([name, [size, leading]]) => `--${name}: ${size}pt; --${name}-line: ${leading}pt`,
    ),
    ...Object.entries(lengths).map(([name, length]) => `--${name}: ${length}mm`),
    `--voice: ${layout.voice === 'serif' ? serif : sans}; --house: ${sans}`,
    `--title-weight: ${TITLE_WEIGHTS[layout.titleFace]}`,
  ]
  return `:root { ${declarations.filter(Boolean).join('; ')} }`
}

const TITLE_WEIGHTS = { display: 400, strong: 600 } as const satisfies Record<
  Layout['titleFace'],
  number
>
