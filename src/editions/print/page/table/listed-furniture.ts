import type { AddedToCell, Additions, PlacedCell } from '../../../../publication/additions.ts'
import type { Cell, Table } from '../../../../publication/tree.ts'
import { furnish } from '../../../../typesetting/furniture.ts'
import { openingWords, tableName } from '../../../../typesetting/plain/table-words.ts'
import { type ListedRow, listedHeadOf, listedRowsOf } from './listed-rows.ts'

/** What a table that is set as headings and lists adds to its own words. */
export const listedAdditions = (
  language: string,
): Required<Pick<Additions, 'after' | 'afterCaption' | 'inCell'>> => ({
  afterCaption: (table) => [openingWords(table, language)],
  inCell: (placed) =>
    placed.row.kind === 'head' ? inHead(placed, language) : inRow(placed, language),
  after: (block) => (block.type === 'table' ? [endWords(block, language)] : []),
})

/** That a table ends: `End of Table 7.1`. */
export const endWords = (table: Table, language: string): string =>
  furnish(language, 'tableEnd', { table: tableName(table, language) })

function inHead({ table, row, index, cell }: PlacedCell, language: string): AddedToCell {
  const item = listedHeadOf(table, row, index, language).find((one) => one.cell === cell)
  return { before: wordsIn([item?.before ?? '']), after: wordsIn([item?.after ?? '']) }
}

/**
 * What stands before the words of a cell since those of the one before, and between its header and the rest; after the
 * last cell of a row, what stands there, and all that rows say that follow and have no cells.
 */
function inRow({ table, row, index, cell }: PlacedCell, language: string): AddedToCell {
  const rows = listedRowsOf(table, language)
  const listed = rows[index]
  if (!listed) return {}
  const steps = stepsOf(listed)
  const [first, last] = [steps.indexOf(cell), steps.lastIndexOf(cell)]
  const before = steps.slice(0, first).findLastIndex((step) => typeof step !== 'string') + 1
  const isLast = cell === row.cells.at(-1)
  return {
    before: wordsIn(steps.slice(before, first)),
    between: wordsIn(steps.slice(first, last)),
    after: isLast ? wordsIn([...steps.slice(last), ...emptyRowsAfter(rows, index)]) : [],
  }
}

/** A row as it is read: our words, and cells in the place of theirs; one of which the header is the heading, twice. */
const stepsOf = ({ heading, note, items }: ListedRow): readonly (string | Cell)[] => [
  ...heading,
  note,
  ...items.flatMap(({ before, cell, after }) => [before, cell ?? '', after]),
]

const wordsIn = (steps: readonly (string | Cell)[]): readonly string[] =>
  steps.filter((step) => typeof step === 'string').filter(Boolean)

/** What the rows right after a row say that have no cells. */
function emptyRowsAfter(rows: readonly ListedRow[], index: number): readonly (string | Cell)[] {
  const others: ListedRow[] = []
  for (let at = index + 1; rows[at]?.row.cells.length === 0; at += 1)
    others.push(...rows.slice(at, at + 1))
  return others.flatMap(stepsOf)
}
