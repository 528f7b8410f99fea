import { cellText } from '../../../../publication/tables.ts'
import type { Block, Cell, Table } from '../../../../publication/tree.ts'
import type { Hyphenate } from '../../../../typesetting/hyphens.ts'
import type { TextWidth } from '../../../../typesetting/text-width.ts'
import { isNumber } from '../lines/pieces.ts'
import type { Typography } from '../typography.ts'
import { type CellPiece, piecesOfCell } from './cell-runs.ts'
import { referencesWidth, toDecimalGaps } from './decimals.ts'
import { dividedPartsOf } from './divide-word.ts'

/**
 * What is to have room: a short text on one line; every word; or, where their language allows it, what is left of words
 * when they are divided.
 */
export type Need = 'comfortable' | 'least' | 'divided'

/** How much width a cell needs, in ems of the table's type. */
export interface Needs {
  readonly cell: Cell
  /** The number of its row, from 0, the head's rows first. */
  readonly row: number
  readonly isHead: boolean
  /** True where it has words: neither empty, nor a number alone. */
  readonly hasWords: boolean
  /** All of its text on one line. */
  readonly whole: number
  /** The least width with which a need is met. */
  widthFor(need: Need): number
}

/** A text of the body no longer than this is best kept on one line, in characters: `Summer 07`, `Cwch y Brenin`. */
const SHORT = 16

/** What a label and its space take from a cell that holds a list, and what a picture is given, in ems. */
const INDENT = 2
const PICTURE = 5

/** What each cell of a table needs. */
export function needsOf(
  table: Table,
  { widthOf, hyphenate, tie }: Pick<Typography, 'widthOf' | 'hyphenate' | 'tie'>,
): readonly Needs[] {
  const gaps = toDecimalGaps(table, widthOf)
  const rows = [...table.head, ...table.rows]
  const toNeeds = (cell: Cell, row: number): Needs => {
    const text = cellText(cell)
    const isHead = row < table.head.length
    const has = (type: Block['type']): boolean => cell.children.some((block) => block.type === type)
    const added =
      (has('list') ? INDENT : 0) + referencesWidth(cell, widthOf) + (gaps.get(cell) ?? 0)
    const room = (width: number): number => Math.max(width, has('figure') ? PICTURE : 0) + added
    const pieces = isNumber(text) ? [{ text, unit: text }] : piecesOfCell(cell, tie)
    const whole = room(widthOf(text))
    const least = room(
      widest(
        pieces.map((piece) => piece.text),
        widthOf,
      ),
    )
    const comfortable = text.length <= SHORT && !isHead ? whole : least
    let divided: number | undefined
    const widthFor = (need: Need): number => {
      if (need !== 'divided') return need === 'least' ? least : comfortable
      divided ??= room(widest(toParts(pieces, hyphenate), widthOf))
      return divided
    }
    const hasWords = text !== '' && !isNumber(text)
    return { cell, row, isHead, hasWords, whole, widthFor }
  }
  return rows.flatMap(({ cells }, row) => cells.map((cell) => toNeeds(cell, row)))
}

/** The parts of pieces that are divided; one of which a part is emphasised, or a link, is not. */
const toParts = (pieces: readonly CellPiece[], hyphenate: Hyphenate): readonly string[] =>
  pieces.flatMap(({ text, unit }) =>
    unit === undefined ? [text] : dividedPartsOf(text, unit, hyphenate),
  )

const widest = (texts: readonly string[], widthOf: TextWidth): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0)
