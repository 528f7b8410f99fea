import { cellText, columnHeadsOf } from '../../publication/tables.ts'
import type { Cell, Table } from '../../publication/tree.ts'
import { wordingsFor } from '../../wording/index.ts'
import { findExpansions } from './expansions.ts'
import type { Expansion } from './record.ts'

/** What the cells of a row say of who leads: those under a head that says so, as `Lead dept`. */
export function leadCellsOf(
  table: Table,
  language: string,
): (cells: readonly Cell[]) => readonly string[] {
  const names = new Set(wordingsFor(language).flatMap(({ leads }) => leads.map(toPlain)))
  const isLead = (cell: Cell): boolean =>
    columnHeadsOf(table, cell).some((head) => names.has(toPlain(cellText(head))))
  const hasLeads = table.head.some(({ cells }) =>
    cells.some((cell) => names.has(toPlain(cellText(cell)))),
  )
  return (cells) => (hasLeads ? cells.filter(isLead).map(cellText).filter(Boolean) : [])
}

const toPlain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.:]+$/u, '')
    .trim()

/** The departments that cells name: by their abbreviations, where these are known; else as the cell has it. */
export const leadsIn = (
  cells: readonly string[],
  known: readonly Expansion[],
): readonly string[] => [
  ...new Set(
    cells.flatMap((cell) => {
      const terms = findExpansions(cell, known).map(({ term }) => term)
      return terms.length > 0 ? terms : cell.length <= LONGEST ? [cell] : []
    }),
  ),
]

/** Letters of a name; longer cells tell more than who leads. */
const LONGEST = 80
