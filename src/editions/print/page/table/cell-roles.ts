import { remember } from '../../../../publication/remember.ts'
import { tablesIn, withoutEmptyRows } from '../../../../publication/table-rows.ts'
import type { Cell, Publication, Table } from '../../../../publication/tree.ts'
import type { Role } from '../node.ts'
import { type CellPart, toGrid } from './grid.ts'

/** What a cell is in the tags; of one that has a header and a description, what each is. */
export interface CellRoles {
  readonly role: Role
  readonly description?: Role
}

/**
 * Tells the role of each cell of a publication's tables without their empty rows: which columns and rows it covers, and
 * which cells head it (ISO 32000-1, 14.8.5.7). Heading cells have names, once in the file. Throws for a cell of no table.
 */
export function cellRolesOf(publication: Publication): (cell: Cell) => CellRoles {
  const roles = rolesIn(publication)
  return (cell) => {
    const own = roles.get(cell)
    if (!own) throw new Error('a cell is in none of the tables of the publication')
    return own
  }
}

const rolesIn = remember((publication: Publication) => makeRoles(tablesIn(publication)))

function makeRoles(tables: readonly Table[]): ReadonlyMap<Cell, CellRoles> {
  const names = new Map<Cell, string>()
  const roles = new Map<Cell, CellRoles>()
  for (const table of tables) {
    const parts = toGrid(withoutEmptyRows(table)).flat()
    for (const { cell, scope } of parts) if (scope) names.set(cell, toName(names.size + 1))
    for (const part of parts) roles.set(part.cell, addRole(roles.get(part.cell), part, names))
  }
  return roles
}

/** Six figures, so that names in order of their letters are in order. */
const toName = (number: number): string => `h${String(number).padStart(6, '0')}`

/** A cell's second part is its description. */
function addRole(
  before: CellRoles | undefined,
  part: CellPart,
  names: ReadonlyMap<Cell, string>,
): CellRoles {
  const role = toRole(part, names)
  return before ? { ...before, description: role } : { role }
}

function toRole(
  { cell, scope, columns, rows, heads }: CellPart,
  names: ReadonlyMap<Cell, string>,
): Role {
  const headers = heads.flatMap((head) => names.get(head) ?? [])
  const own = { columns, rows, headers }
  const name = names.get(cell)
  return scope && name ? { type: 'TH', name, cell: { scope, ...own } } : { type: 'TD', cell: own }
}
