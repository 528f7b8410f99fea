import type { Element } from '../../../../proof/pdf/tags.ts'
import { type PlacedCell, toPlaces } from '../places.ts'
import { type Condition, condition, matterhorn } from './condition.ts'
import type { PlacedTag } from './placed-tags.ts'

/** What is asked of tables, besides what stands in what. */
export const TABLES: readonly Condition[] = [
  matterhorn('15-003', 'every heading cell says what it heads', function* ({ tags }) {
    const scopeless = tags.filter(({ type, element }) => type === 'TH' && !element.cell?.scope)
    for (const { element } of scopeless)
      if (!isNamed(element, tags)) yield 'a TH has no Scope, and no cell names it in its Headers'
  }),
  matterhorn('15-003', 'the cells that a cell names are there', function* ({ tags }) {
    const cells = tags.filter(({ type }) => type === 'TH' || type === 'TD')
    const names = new Set(cells.map(({ element }) => element.cell?.name))
    for (const { element } of cells)
      for (const name of element.cell?.headers ?? [])
        if (!names.has(name)) yield `a cell is headed by “${name}”, which is no cell`
  }),
  condition('ISO 14289-1, 7.5', 'rows and columns are whole, and no cell lies on another', (file) =>
    file.tags.filter(({ type }) => type === 'Table').flatMap(gridFaults),
  ),
  condition('ISO 32000-1, 14.7.2', 'no two elements have one name', function* ({ tags }) {
    const names = tags.flatMap(({ element }) => element.name ?? [])
    for (const [name, all] of Map.groupBy(names, (one) => one))
      if (all.length > 1) yield `${all.length} elements have the name “${name}”`
  }),
]

const isNamed = ({ cell }: Element, tags: readonly PlacedTag[]): boolean =>
  cell?.name !== undefined &&
  tags.some(({ element }) => element.cell?.headers.includes(cell.name ?? '') === true)

function gridFaults(table: PlacedTag): readonly string[] {
  const rows = rowsOf(table).map(({ kids }) => kids.map(({ element }) => element))
  const cells = toPlaces(rows)
  const taken = new Set<string>()
  let overlaps = 0
  for (const place of cells.flatMap(placesOf)) {
    if (taken.has(place)) overlaps += 1
    taken.add(place)
  }
  const columns = Math.max(0, ...cells.map(({ column, columns }) => column + columns))
  const height = Math.max(rows.length, ...cells.map(({ row, rows }) => row + rows))
  return [
    ...(overlaps > 0 ? ['a cell of a table lies on another'] : []),
    ...(taken.size < columns * height ? ['the rows of a table are not equally long'] : []),
    ...(height > rows.length ? ['a cell of a table reaches below its last row'] : []),
  ]
}

const rowsOf = ({ kids }: PlacedTag): readonly PlacedTag[] =>
  kids.flatMap((kid) => {
    if (kid.type === 'TR') return [kid]
    return GROUPS.has(kid.type) ? rowsOf(kid) : []
  })

const GROUPS: ReadonlySet<string> = new Set(['THead', 'TBody', 'TFoot'])

const placesOf = ({ row, column, rows, columns }: PlacedCell): readonly string[] =>
  Array.from({ length: rows * columns }, (_, at) =>
    [row + Math.floor(at / columns), column + (at % columns)].join(' '),
  )
