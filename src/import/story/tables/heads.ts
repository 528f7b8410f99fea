import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf } from '../../package/elements.ts'
import type { Scope } from '../scope.ts'
import type { StoryCell } from '../story.ts'
import { isSet } from './cell-looks.ts'

/** A row as far as it bears on what heads a table. */
interface Row {
  readonly cells: readonly (StoryCell & { readonly shade?: string })[]
}

/**
 * How many rows head a table that names none to be repeated (w:tblHeader), by how the first one looks: the table's style
 * sets it off (w:tblLook, w:tblStylePr), or its cells have a colour that the row below has not. A row with a single cell is
 * a title.
 */
export function countHeadByLook(
  properties: Element | undefined,
  rows: readonly Row[],
  scope: Scope,
): number {
  const [first] = rows
  const filled = first?.cells.filter(isFilled) ?? []
  const count = Math.max(0, ...filled.map((cell) => cell.rows))
  const next = rows[count]
  if (!next || filled.length < 2) return 0
  return isSetOff(properties, scope) || areShaded(rows.slice(0, count), next) ? count : 0
}

function isSetOff(properties: Element | undefined, { flow }: Scope): boolean {
  const style = flow.reading.styles.style(attributeOf(childOf(properties, 'tblStyle')))
  return style?.setOff.has('firstRow') === true && isSet(childOf(properties, 'tblLook'), 'firstRow')
}

function areShaded(head: readonly Row[], next: Row): boolean {
  const shades = head.flatMap(({ cells }) => cells.filter(isFilled).map(({ shade }) => shade))
  return (
    shades.every((shade) => shade !== undefined) &&
    next.cells.every(({ shade }) => shade === undefined || !shades.includes(shade))
  )
}

const isFilled = ({ blocks }: StoryCell): boolean => blocks.length > 0

/** What a cell is shaded with by itself (w:shd): its pattern and its colours; undefined for nothing and for white. */
export function shadeOf(cell: Element): string | undefined {
  const shading = childOf(childOf(cell, 'tcPr'), 'shd')
  const [pattern = 'nil', fill = 'auto'] = [attributeOf(shading), attributeOf(shading, 'fill')]
  const isPlain = /^(?:clear|nil)$/.test(pattern) && /^(?:auto|f{6})$/i.test(fill)
  return isPlain ? undefined : `${pattern} ${fill} ${attributeOf(shading, 'color') ?? 'auto'}`
}
