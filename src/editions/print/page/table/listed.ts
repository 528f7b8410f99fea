import { cellText, inlinesOfCell } from '../../../../publication/tables.ts'
import type { Publication, Table } from '../../../../publication/tree.ts'
import { furnish } from '../../../../typesetting/furniture.ts'
import { openingWords, tableName } from '../../../../typesetting/plain/table-words.ts'
import { charactersOf } from '../../layouts/geometry.ts'
import type { Layout } from '../../layouts/layout.ts'
import { renderAdded } from '../added.ts'
import { headingRole } from '../levels.ts'
import { type Attributes, element, type Kid, type PageNode } from '../node.ts'
import { renderNote } from '../notes.ts'
import { type PageBlocks, renderBlocks, renderInlines } from '../render.ts'
import type { Typography } from '../typography.ts'
import { renderItems } from './listed-item.ts'
import { levelsAround } from './listed-levels.ts'
import type { ListedPlace } from './listed-place.ts'
import { type ListedRow, listedHeadOf, listedRowsOf } from './listed-rows.ts'

/**
 * A table as headings and lists (UKAAF, large print): its caption is a heading, next below that which it stands under; then
 * what its columns are headed by; each row is a heading and a list of what each column says of it; then its notes and its
 * foot, and that it ends.
 */
export function renderListed(
  publication: Publication,
  { language, layout }: Typography,
): PageBlocks['table'] {
  const levels = levelsAround(publication)
  const say = (words: string): readonly Kid[] => renderAdded(words, language)
  return (table, setting) => {
    const around = levels.get(table)
    const above = around === undefined ? setting.toLevel(HIGHEST) - 1 : setting.toLevel(around)
    const level = table.caption ? above + 1 : above
    const place = { level, layout, isSpread: isLong(table, layout), language, setting, say }
    const own = { class: 'listed', id: !table.caption && setting.toId(table.id) }
    const kids = [
      ...renderCaption(table, place),
      element('p', { class: 'opening' }, say(openingWords(table, language)), { type: 'P' }),
      ...renderHead(table, place),
      ...listedRowsOf(table, language).flatMap((row) => renderRow(row, place)),
      ...renderBeneath(table, place),
      element('p', { class: 'end' }, say(endWords(table, language)), { type: 'P' }),
    ]
    return element('section', own, kids, { type: 'Sect' })
  }
}

/** That a table ends: `End of Table 7.1`. */
const endWords = (table: Table, language: string): string =>
  furnish(language, 'tableEnd', { table: tableName(table, language) })

/** Tells whether some cell of a table may fill more than a line, its heading before it. */
const isLong = ({ rows }: Table, layout: Layout): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cellText(cell).length > charactersOf(layout) / 2))

/** No heading stands higher: where none stands before a table in its part, it stands as high as the part's highest. */
const HIGHEST = 1

function renderCaption(
  { id, caption, unit }: Table,
  { level, setting }: ListedPlace,
): readonly PageNode[] {
  if (!caption) return []
  const own = { class: 'table-caption', id: setting.toId(id) }
  const heading = renderHeading(level, own, renderInlines(caption, setting))
  if (!unit) return [heading]
  return [heading, element('p', { class: 'unit' }, renderInlines(unit, setting), { type: 'P' })]
}

/** A heading; none stands below the sixth level. */
function renderHeading(level: number, own: Attributes, kids: readonly Kid[]): PageNode {
  const possible = Math.min(level, 6)
  return element(`h${possible}`, own, kids, headingRole(possible))
}

/** What the columns are headed by, a list for each row of the head. */
const renderHead = (table: Table, place: ListedPlace): readonly PageNode[] =>
  table.head.flatMap((row, index) => {
    const items = listedHeadOf(table, row, index, place.language)
    return items.length > 0 ? [renderItems(items, 'columns', place)] : []
  })

function renderRow(listed: ListedRow, place: ListedPlace): readonly PageNode[] {
  const { row, isGrouped, items } = listed
  const name = row.kind === 'group' ? 'group-heading' : 'row-heading'
  const own = { class: name, id: place.setting.toId(row.id) }
  const level = place.level + (isGrouped ? 2 : 1)
  const heading = renderHeading(level, own, headingWords(listed, place))
  return items.length > 0 ? [heading, renderItems(items, 'cells', place)] : [heading]
}

function headingWords({ heading, note }: ListedRow, { setting, say }: ListedPlace): readonly Kid[] {
  const words = heading.flatMap((one, index): readonly Kid[] => {
    const own =
      typeof one === 'string'
        ? say(one)
        : renderInlines(one.header ?? inlinesOfCell(one) ?? [], setting)
    return index > 0 ? [' ', ...own] : own
  })
  return note ? [...words, ' ', ...say(note)] : words
}

const renderBeneath = (
  { notes, foot }: Table,
  { language, setting }: ListedPlace,
): readonly PageNode[] => [
  ...notes.map((note) => renderNote(note, language, setting)),
  ...(foot.length > 0 ? [element('div', { class: 'foot' }, renderBlocks(foot, setting))] : []),
]
