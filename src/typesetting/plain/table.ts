import type { Cell, Row, Table } from '../../publication/tree.ts'
import { furnish } from '../furniture.ts'
import { setCell } from './cell.ts'
import { PAGE_LINES } from './columns.ts'
import { setNote } from './notes.ts'
import { type Place, type SetBlocks, setInlines, setOurs } from './place.ts'
import { type Reaching, reachingBeside, reachingInto, reachingWords } from './reaching.ts'
import { countLines, keepNext, keepTogether, type Stanza, spaced, stanza } from './stanza.ts'
import { openingWords, rowOpening, tableName } from './table-words.ts'

/** A row, or a head, with more lines than this may be divided by the end of a page. */
const WHOLE = PAGE_LINES / 3

/**
 * A table, read out: what it holds, then row by row each cell after the headings of its columns; its notes and its source
 * beneath it.
 */
export function setTable(table: Table, place: Place, setBlocks: SetBlocks): readonly Stanza[] {
  const { language } = place.setting
  const rows = table.rows.flatMap((row, index) => setRow(row, { table, index, place, setBlocks }))
  const notes = table.notes.flatMap((note) => setNote(note, place, setBlocks))
  const end = furnish(language, 'tableEnd', { table: tableName(table, language) })
  return [
    ...keepEach(setCaption(table, place)),
    ...setHead(table, place, setBlocks),
    ...keepNext([...rows, ...notes, ...setBlocks(table.foot, place)]),
    setOurs(end, { ...place, gap: 1 }),
  ]
}

/** Stanzas each of which stands on the page where the next one begins. */
const keepEach = (stanzas: readonly Stanza[]): readonly Stanza[] =>
  stanzas.flatMap((one) => keepNext([one]))

const setCaption = ({ caption, unit }: Table, place: Place): readonly Stanza[] => [
  ...(caption ? [stanza(setInlines(caption, place), place.gap)] : []),
  ...(unit ? [stanza(setInlines(unit, place), 0)] : []),
]

/** The second line of a head, and those below, are set in further than the first. */
function setHead(table: Table, place: Place, setBlocks: SetBlocks): readonly Stanza[] {
  const opening = setOurs(openingWords(table, place.setting.language), { ...place, gap: 0 })
  const headings = table.head.flatMap((row, index) => {
    const within = { ...place, indent: place.indent + (index === 0 ? 2 : 4) }
    return setEach(row, (cell, above) =>
      setCell({ table, row, index, cell }, within, setBlocks, above),
    )
  })
  const stanzas = keepEach([opening, ...headings])
  return keepWhole(spaced(stanzas, table.caption ? 1 : place.gap))
}

/** A row's table, and its place there and on the page. */
interface RowSetting {
  readonly table: Table
  readonly index: number
  readonly place: Place
  readonly setBlocks: SetBlocks
}

function setRow(row: Row, { table, index, place, setBlocks }: RowSetting): readonly Stanza[] {
  const words = rowOpening(table, index, place.setting.language)
  const opening = setOurs(words, { ...place, gap: 1 })
  const setReaching = (one: Reaching): Stanza =>
    setOurs(reachingWords(table, one, place.setting.language), { ...place, gap: 0 })
  const cells = setEach(row, (cell, above) => {
    const placed = { table, row, index, cell }
    const { before, after } = reachingBeside(placed)
    return [
      ...before.map(setReaching),
      ...setCell(placed, place, setBlocks, above),
      ...after.map(setReaching),
    ]
  })
  const others = row.cells.length > 0 ? [] : reachingInto(table, index).map(setReaching)
  return keepWhole([...keepNext([opening]), ...cells, ...others])
}

/** Sets the cells of a row one below the other; each is told the line above it. */
function setEach(
  { cells }: Row,
  set: (cell: Cell, above: string) => readonly Stanza[],
): readonly Stanza[] {
  const stanzas: Stanza[] = []
  for (const cell of cells) stanzas.push(...set(cell, stanzas.at(-1)?.lines.at(-1) ?? ''))
  return stanzas
}

const keepWhole = (stanzas: readonly Stanza[]): readonly Stanza[] =>
  countLines(stanzas) <= WHOLE ? keepTogether(stanzas) : stanzas
