import { remember } from '../../../../publication/remember.ts'
import { cellText, inlinesOfCell } from '../../../../publication/tables.ts'
import type { Inline, Part, Row, Table } from '../../../../publication/tree.ts'
import { blocksOf, cellsOf } from '../../../../publication/walk.ts'
import { toPlainText, toWords } from '../../../../publication/words.ts'
import type { CellOfRow } from './cell.ts'

/**
 * Classes that say how an element is set, which depends on how long its words are and on what stands round it. Each may
 * change what is read: of two notes in a row the 2 and the 3 stand apart, and a row that is set as if it had a title has
 * its numbers below other heads.
 */
const FEWEST = { hangingNumber: 7, label: 4, link: 3, cell: 12, title: 36 } as const

/** Characters that a line of a table has room for where a browser prints it on A4. */
const PRINTED_LINE = 88

/** Classes in their order, or none. */
export const classes = (...names: readonly (string | false | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined

/** A number that is too long to hang left of its paragraph. */
export const isLongNumber = (number: string): boolean => number.length > FEWEST.hangingNumber

/** A list that has a label which is too long for a narrow column. */
export const hasWideLabels = (labels: readonly (string | undefined)[]): boolean =>
  labels.some((label = '') => label.length > FEWEST.label)

/** A link of so few characters that a finger would miss it. */
export const isSmallLink = (words: readonly Inline[]): boolean =>
  toPlainText(words).length <= FEWEST.link

/** A title that is set a step smaller. */
export const isLongTitle = (title: string): boolean => title.length > FEWEST.title

/** A table whose longest words have no room beside one another on paper. */
export function isWideTable(table: Table): boolean {
  const columns = Map.groupBy(
    cellsOf(table).filter((cell) => cell.columns === 1),
    ({ column }) => column,
  )
  const widths = table.columns.map((_, column) => {
    const words = (columns.get(column) ?? []).flatMap((cell) => toWords(cellText(cell)))
    return words.reduce((longest, { length }) => Math.max(longest, length), 0) + 1
  })
  return widths.reduce((sum, width) => sum + width, 0) > PRINTED_LINE
}

/** A row of a kind of its own says so; and whether its first cell is its title and a description, set as one. */
export const classOfRow = ({ kind, cells: [first] }: Row): string | undefined =>
  classes(kind !== 'body' && kind, first?.header !== undefined && first.rows === 1 && 'titled')

/** A cell is set as its column; a head over several columns, a few words, and a cell that no column ends with say so. */
export function classOfCell({ table, row, cell }: CellOfRow): string | undefined {
  const isHead = row.kind === 'head'
  const isOver = isHead && cell.columns > 1 && row !== table.head.at(-1)
  const words = inlinesOfCell(cell) && cellText({ ...cell, header: [] })
  const isShort = !isHead && words !== undefined && words.length <= FEWEST.cell
  const isInner = row.cells.at(-1) === cell && cell.column + cell.columns < table.columns.length
  return classes(
    cell.columns === 1 && table.columns[cell.column]?.align,
    isOver && 'over',
    isShort && 'short',
    isInner && 'inner',
  )
}

/** A picture within a sentence is as high as its line. */
export const classOfPicture = (picture: Inline, part: Part): string =>
  aloneIn(part).has(picture) ? 'alone' : 'inline'

/** A reference that stands right beside another stands apart from its label; one without a sentence round it is larger. */
export function classOfReference(
  reference: Inline,
  before: Inline | undefined,
  part: Part,
): string | undefined {
  if (aloneIn(part).has(reference)) return 'alone'
  const label = labelBefore(before)
  return label && classes('next', label.length > 1 && 'long')
}

/** The label of the reference that an inline ends with. */
function labelBefore(before: Inline | undefined): string | undefined {
  if (before?.type === 'noteReference') return before.label
  return before && 'children' in before ? labelBefore(before.children.at(-1)) : undefined
}

/** What paragraphs hold that have nothing else, or nothing but links and what is none of a word. */
const aloneIn = remember(
  (part: Part): ReadonlySet<Inline> =>
    new Set(
      blocksOf(part).flatMap((block): readonly Inline[] => {
        if (block.type !== 'paragraph') return []
        const { children, label } = block
        const others = children.filter(({ type }) => type !== 'link')
        const isOnlyOne = children.length === 1 && !label
        return isOnlyOne || !/[\p{L}\p{N}]/u.test(toPlainText(others)) ? children : []
      }),
    ),
)
