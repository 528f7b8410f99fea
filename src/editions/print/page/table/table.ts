import type { Table } from '../../../../publication/tree.ts'
import { attributes } from '../../../../typesetting/html/escape.ts'
import { renderInlines } from '../../../../typesetting/html/render.ts'
import type { BlockRenderers, Setting } from '../../../../typesetting/html/setting.ts'
import { mark } from '../marks.ts'
import type { Typography } from '../typography.ts'
import { makeCells } from './cells.ts'
import { renderGroup } from './group.ts'
import { layoutOf, type TableLayout } from './layout.ts'
import { withoutEmptyRows } from './rows.ts'
import { gridOf } from './steps.ts'

/**
 * A table as it is laid out: before it its caption and units, which the finished file has within it; then its columns,
 * side by side or in several tables, of which the finished file makes one.
 */
export const renderTable =
  (typography: Typography): BlockRenderers['table'] =>
  (whole, setting) => {
    const table = withoutEmptyRows(whole)
    const layout = layoutOf(table, typography)
    const printed = { table, layout, typography, renderCell: makeCells(table, typography) }
    const groups = layout.groups.map((_, index) => renderGroup(printed, index, setting))
    const own = attributes({
      class: ['tabled', layout.stand, layout.need === 'divided' && layout.need]
        .filter(Boolean)
        .join(' '),
      style: toStyle(layout, typography.indentOf(whole), gridOf(typography.layout).size),
    })
    return `<div${own}>${renderCaption(table, typography.language, setting)}${groups.join('')}</div>`
  }

/** Its size, the space between its columns, and how far it stands out to the left of what it stands in. */
function toStyle(
  { size, space, stand }: TableLayout,
  indent: number,
  largest: number,
): string | undefined {
  const values = [
    size < largest && `--size:${size}pt`,
    space < 1 && `--space:${space}em`,
    stand !== 'column' && indent > 0 && `--indent:${indent}mm`,
  ]
  return values.filter(Boolean).join(';') || undefined
}

function renderCaption({ id, caption, unit }: Table, language: string, setting: Setting): string {
  if (!caption) return ''
  const own = attributes({
    role: 'group',
    id: setting.toId(id),
    class: 'caption',
    lang: mark(language, 'caption'),
  })
  const units = unit ? `<p class="unit">${renderInlines(unit, setting)}</p>` : ''
  return `<div${own}>${renderInlines(caption, setting)}${units}</div>`
}
