import type { AddedToCell, Additions, PlacedCell } from '../../../publication/additions.ts'
import type { Cell, Table } from '../../../publication/tree.ts'
import { tableName } from '../labels.ts'
import { say } from '../say.ts'
import { tableStatement } from '../table/words.ts'
import { type ListedItem, listedHead, listedRow } from './listed-row.ts'

/** What must be read round the words of tables that are set as headings and lists. */
export const listedAdditions = (
  language: string,
): Required<Pick<Additions, 'after' | 'afterCaption' | 'inCell'>> => ({
  afterCaption: (table) => [tableStatement(table, language)],
  inCell: (placed) => roundCell(placed, language),
  after: (block) => (block.type === 'table' ? [tableEnd(block, language)] : []),
})

/** That a table ends: `End of Table 7.1`. */
export const tableEnd = (table: Table, language: string): string =>
  say(language, 'tableEnd', { table: tableName(table, language) })

/** A row as it is read: words of ours, and cells, of which one may be there twice. */
type Steps = readonly (string | Cell)[]

function roundCell({ table, row, index, cell }: PlacedCell, language: string): AddedToCell {
  if (row.kind === 'head') {
    const item = listedHead(table, row, index, language).find((one) => one.cell === cell)
    return { before: said([item?.before ?? '']), after: said([item?.after ?? '']) }
  }
  const steps = stepsOfRow(table, index, language)
  const [first, last] = [steps.indexOf(cell), steps.lastIndexOf(cell)]
  const previous = steps.slice(0, first).findLastIndex((step) => typeof step !== 'string')
  const isLast = row.cells.at(-1) === cell
  return {
    before: said(steps.slice(previous + 1, first)),
    between: said(steps.slice(first, last)),
    after: isLast ? said([...steps.slice(last), ...emptyRows(table, index, language)]) : [],
  }
}

const said = (steps: Steps): readonly string[] =>
  steps.filter((step) => typeof step === 'string').filter(Boolean)

function stepsOfRow(table: Table, index: number, language: string): Steps {
  const { heading, items } = listedRow(table, index, language)
  return [...heading, ...items.flatMap(stepsOfItem)]
}

const stepsOfItem = ({ before, cell, after }: ListedItem): Steps => [before, cell ?? '', after]

/** What the rows say that follow one and have no cells of their own. */
function emptyRows(table: Table, index: number, language: string): Steps {
  const steps: (string | Cell)[] = []
  for (let at = index + 1; table.rows[at]?.cells.length === 0; at++)
    steps.push(...stepsOfRow(table, at, language))
  return steps
}
