import { decimalsOf } from '../../../publication/tables.ts'
import type { WordPlace } from '../../place.ts'
import type { StoryBlock, StoryCell, StoryParagraph, StoryRow } from '../../story/story.ts'
import { plainText, wordsOf } from '../words/span.ts'
import type { Writing } from '../writing.ts'
import { isAllBold } from './boxes.ts'
import { toCellContent } from './cell-content.ts'
import { type Grid, isEmpty } from './grid.ts'
import type { CellPiece, RowPiece } from './piece.ts'
import { toPieces } from './to-pieces.ts'

/** The rows of a head, and those below it; the head is guessed where its cells are bold and nothing else names it. */
interface DividedRows {
  readonly head: readonly StoryRow[]
  readonly rows: readonly StoryRow[]
  readonly isGuessed: boolean
}

/** So many rows the head of a table may have. */
const MOST = 6

/** Divides the rows of a table at the end of its head. */
export function divideHead({ rows }: Grid): DividedRows {
  const named = rows.findIndex(({ isHead }) => !isHead)
  const count = Math.min(named < 0 ? 1 : named, MOST, rows.length - 1)
  const [first] = rows
  const isGuessed =
    count === 0 && rows.length > 1 && first !== undefined && isBoldRow(first) && isOnce(first, rows)
  const end = isGuessed ? 1 : count
  return { head: cutAt(rows.slice(0, end)), rows: rows.slice(end), isGuessed }
}

/** A row whose words stand again in another heads nothing. */
const isOnce = (first: StoryRow, rows: readonly StoryRow[]): boolean =>
  rows.filter((row) => rowText(row) === rowText(first)).length === 1

const rowText = ({ cells }: StoryRow): string => cells.map(textOf).join('\n')

/** Cells of a head end with it. */
const cutAt = (head: readonly StoryRow[]): readonly StoryRow[] =>
  head.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, rows: Math.min(cell.rows, head.length - at) })),
  }))

const isBoldRow = ({ cells }: StoryRow): boolean => {
  const full = cells.filter((cell) => !isEmpty(cell))
  return full.length > 1 && full.every(isBold)
}

const isBold = ({ blocks }: StoryCell): boolean => {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  return (
    paragraphs.some(({ inlines }) => plainText(inlines).trim() !== '') &&
    paragraphs.length === blocks.length &&
    paragraphs.every(
      (paragraph) =>
        plainText(paragraph.inlines).trim() === '' || isAllBold({ words: wordsOf(paragraph) }),
    )
  )
}

/** Tells whether the first cells of a table's rows head them: nothing stands above these, or they are bold and others are not. */
export const hasRowHeads = (head: readonly StoryRow[], rows: readonly StoryRow[]): boolean =>
  (head.length > 0 && head.every(hasEmptyCorner) && rows.some(hasFirst)) || areBold(rows)

const hasEmptyCorner = ({ cells: [first] }: StoryRow): boolean =>
  first === undefined || first.column > 0 || (isEmpty(first) && first.columns === 1)

const hasFirst = ({ cells: [first, second] }: StoryRow): boolean =>
  first?.column === 0 && second !== undefined && !isEmpty(first)

function areBold(rows: readonly StoryRow[]): boolean {
  const data = rows.filter((row) => row.cells.length > 1 && !isBoldRow(row))
  const firsts = data.flatMap(({ cells: [first] }) => (first && first.column === 0 ? [first] : []))
  return firsts.length > 1 && firsts.every((cell) => !isEmpty(cell) && isBold(cell))
}

/** Columns of numbers stand to the right. */
export function alignmentsOf(
  rows: readonly StoryRow[],
  columns: number,
): readonly ('right' | undefined)[] {
  return [...Array(columns).keys()].map((column) => {
    const texts = rows
      .flatMap(({ cells }) => cells)
      .filter((cell) => cell.column === column && cell.columns === 1)
      .map(textOf)
      .filter(Boolean)
    const isNumber = texts.map((text) => decimalsOf(text) !== undefined)
    const isOfNumbers =
      isNumber.includes(true) && texts.every((text, at) => isNumber[at] || BLANK.test(text))
    return isOfNumbers ? 'right' : undefined
  })
}

/** What stands in a column of numbers for none: `–`, `..`, `n/a`, `*`. */
const BLANK = /^(?:[-–—.*:†‡]{1,3}|n\/?a|nil)$/i

const textOf = ({ blocks }: StoryCell): string =>
  blocks
    .map((block) => (block.type === 'paragraph' ? plainText(block.inlines) : ' '))
    .join(' ')
    .trim()

/** Which rows of how wide a table are written: those of its head, or those below it. */
interface RowSetting {
  readonly columns: number
  readonly type: 'head' | 'body'
}

/** Rows as pieces: each place is in one cell, or in one that goes on from above. */
export function toRows(
  rows: readonly StoryRow[],
  setting: RowSetting,
  writing: Writing,
): readonly RowPiece[] {
  /** By its first column, how many more rows a cell from above covers, and how many columns. */
  let above = new Map<number, { readonly rows: number; readonly columns: number }>()
  const around = { ...setting, isTotal: findTotals(rows) }
  return rows.map((row) => {
    const below = new Map<number, { readonly rows: number; readonly columns: number }>()
    const pieces: CellPiece[] = []
    for (let column = 0; column < setting.columns; ) {
      const reaching = above.get(column)
      const cell = reaching ? undefined : row.cells.find((own) => own.column === column)
      const columns = reaching?.columns ?? cell?.columns ?? 1
      const left = (reaching?.rows ?? cell?.rows ?? 1) - 1
      if (left > 0) below.set(column, { rows: left, columns })
      pieces.push({
        columns,
        content: reaching ? 'above' : cell ? toContent(cell, row, around, writing) : [],
      })
      column += columns
    }
    above = below
    return { cells: pieces, places: row.cells.flatMap(({ blocks }) => placesIn(blocks)) }
  })
}

/** What a cell says; bold words are marked where they tell of a sum, or stand in a cell of data. */
function toContent(
  cell: StoryCell,
  row: StoryRow,
  { type, columns, isTotal }: RowSetting & { readonly isTotal: IsTotal },
  writing: Writing,
): CellPiece['content'] {
  const isLight =
    type === 'head' || cell.columns === columns || (cell.column === 0 && !isTotal(row))
  const blocks = isLight ? cell.blocks.map(withoutBold) : cell.blocks
  return toCellContent(toPieces(blocks, 'cell', writing), placesIn(blocks)[0], writing)
}

type IsTotal = (row: StoryRow) => boolean

/** A bold first cell is that of a sum where most rows have none, or are not bold as a whole as this one is. */
function findTotals(rows: readonly StoryRow[]): IsTotal {
  if (isRare(rows.filter(beginsBold), rows)) return () => true
  const bold = rows.filter(isBoldRow)
  const sums = new Set(isRare(bold, rows) ? bold : [])
  return (row) => sums.has(row)
}

const isRare = (some: readonly StoryRow[], all: readonly StoryRow[]): boolean =>
  some.length * 2 < all.length

const beginsBold = ({ cells: [first] }: StoryRow): boolean =>
  first !== undefined && first.column === 0 && !isEmpty(first) && isBold(first)

const withoutBold = (block: StoryBlock): StoryBlock =>
  block.type === 'paragraph' ? { ...block, inlines: block.inlines.map(toLight) } : block

const toLight = (inline: StoryParagraph['inlines'][number]): typeof inline =>
  inline.type === 'text' ? { ...inline, isBold: false } : inline

/** Every paragraph in blocks, those in tables and text boxes too. */
export const placesIn = (blocks: readonly StoryBlock[]): readonly WordPlace[] =>
  blocks.flatMap((block): readonly WordPlace[] => {
    if (block.type === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => placesIn(cell.blocks)))
    return block.type === 'textBox' ? placesIn(block.blocks) : [block.place]
  })
