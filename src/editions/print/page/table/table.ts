import { withoutEmptyRows } from '../../../../publication/table-rows.ts'
import type { Publication, Table } from '../../../../publication/tree.ts'
import { element, type PageNode } from '../node.ts'
import { type PageBlocks, type PageSetting, renderInlines } from '../render.ts'
import type { Typography } from '../typography.ts'
import { cellRolesOf } from './cell-roles.ts'
import { makeCells } from './cells.ts'
import { renderGroup } from './group.ts'
import { layoutOf, type TableLayout } from './layout.ts'
import { renderListed } from './listed.ts'
import { gridOf } from './steps.ts'
import { toStructure } from './structure.ts'

/**
 * A table as it is laid out: before it its caption and units, which stand within it in the tags; then its columns, side
 * by side or in several tables, of which the tags have one.
 */
export function renderTable(publication: Publication, typography: Typography): PageBlocks['table'] {
  if (typography.layout.tables.set === 'lists') return renderListed(publication, typography)
  const rolesOf = cellRolesOf(publication)
  return (whole, setting) => {
    const table = withoutEmptyRows(whole)
    const layout = layoutOf(table, typography)
    const renderCell = makeCells(table, rolesOf, typography)
    const printed = { table, layout, typography, renderCell }
    const caption = renderCaption(table, setting)
    const groups = layout.groups.map((_, index) => renderGroup(printed, index, setting))
    const own = {
      class: ['tabled', layout.stand, layout.need === 'divided' && layout.need]
        .filter(Boolean)
        .join(' '),
      style: toStyle(layout, typography.indentOf(whole), gridOf(typography.layout).size),
    }
    const kids = [caption, ...groups.map(({ node }) => node)]
    return { ...element('div', own, kids), structure: toStructure(caption, groups) }
  }
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
    stand !== 'column' && indent > 0 && `--indent:${(indent - HAIR).toFixed(2)}mm`,
  ]
  return values.filter(Boolean).join(';') || undefined
}

/**
 * So many millimetres less: each inset is rounded to a 64th of a pixel (0.004 mm), and Chromium names no place in the file
 * for what begins left of the type area by even one.
 */
const HAIR = 0.03

function renderCaption({ id, caption, unit }: Table, setting: PageSetting): PageNode | undefined {
  if (!caption) return undefined
  const units = unit && element('p', { class: 'unit' }, renderInlines(unit, setting), { type: 'P' })
  const own = { id: setting.toId(id), class: 'caption' }
  return element('div', own, [...renderInlines(caption, setting), units], { type: 'Caption' })
}
