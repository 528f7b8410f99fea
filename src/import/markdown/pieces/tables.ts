import type { StoryRow, StoryTable } from '../../story/story.ts'
import * as kinds from '../kinds.ts'
import type { Writing } from '../writing.ts'
import { toBox } from './boxes.ts'
import { toCaption } from './caption-text.ts'
import type { Caption } from './captions.ts'
import { toFlow } from './flow.ts'
import { divideForm } from './forms.ts'
import { type Grid, toGrid } from './grid.ts'
import { columnsWithoutHead } from './heads.ts'
import type { Piece, TablePiece } from './piece.ts'
import { alignmentsOf, divideHead, hasRowHeads, toRows } from './rows.ts'
import type { Owner } from './setting.ts'
import { toPieces } from './to-pieces.ts'
import { readTypedLabels } from './typed-labels.ts'

/** A table; or what it is in truth: a box, text laid out side by side, or a part of the cell that it stands in. */
export function toTable(
  table: StoryTable,
  caption: Caption | undefined,
  owner: Owner,
  writing: Writing,
): readonly Piece[] {
  const { ledger } = writing
  const { place } = table
  const grid = toGrid(table)
  if (caption?.side === 'below') moveAbove(caption, table, writing)
  if (grid.columns === 0)
    return [...captionAlone(caption, writing), ...toAnswerBox(table, owner, writing)]
  if (owner === 'text' && grid.columns === 1) {
    ledger.tell(kinds.tableAsBox, { place })
    ledger.change('boxes')
    const flow = readTypedLabels(toFlow(blocksOf(grid)), ledger)
    return [toBox(flow, caption, writing)]
  }
  if (owner === 'cell') {
    ledger.tell(kinds.nestedTable, { place })
    ledger.change('nestedTables')
    return [...captionAlone(caption, writing), ...setOut(grid, owner, writing)]
  }
  if (grid.rows.length === 1 || grid.columns === 1) {
    ledger.tell(kinds.layoutTable, { place })
    ledger.change('layoutTables')
    return [...captionAlone(caption, writing), ...setOut(grid, owner, writing)]
  }
  const [first = grid, ...others] = divideForm(grid)
  if (others.length === 0) {
    const whole = toWholeTable(grid, place, caption, writing)
    if (whole.head.length === 0)
      ledger.tell(kinds.headMissing, { place, words: wordsIn(grid.rows) })
    return [whole]
  }
  ledger.tell(kinds.dividedForm, { place })
  ledger.change('forms')
  return [
    ...toFormPart(first, place, caption, writing),
    ...others.flatMap((part) => toFormPart(part, place, undefined, writing)),
  ]
}

/** The rows of a form that are divided alike: a table, or text where they have one cell each. */
function toFormPart(
  grid: Grid,
  place: StoryTable['place'],
  caption: Caption | undefined,
  writing: Writing,
): readonly Piece[] {
  if (grid.columns > 1) return [toWholeTable(grid, place, caption, writing)]
  return [...captionAlone(caption, writing), ...setOut(grid, 'text', writing)]
}

/** How long the row of full stops is that stands for an answer. */
const ANSWER = '.'.repeat(20)

/** An empty table of one cell, which is to be written in: a box with a row of full stops. */
function toAnswerBox(
  { place, rows }: StoryTable,
  owner: Owner,
  { ledger }: Writing,
): readonly Piece[] {
  const [row, ...others] = rows
  if (owner !== 'text' || row?.cells.length !== 1 || others.length > 0) return []
  ledger.tell(kinds.answerBox, { place })
  ledger.change('blanks')
  ledger.amend({ place, offset: 0, found: '', written: ANSWER, reason: 'filledBlank' })
  return [{ type: 'box', kind: 'box', children: [{ type: 'paragraph', text: ANSWER, place }] }]
}

function moveAbove({ paragraph }: Caption, { place }: StoryTable, { ledger }: Writing): void {
  ledger.move({
    place: paragraph.place,
    before: place,
    reason: 'captionAbove',
  })
  ledger.change('captionsAbove')
}

const blocksOf = ({ rows }: Grid) =>
  rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))

const setOut = ({ rows }: Grid, owner: Owner, writing: Writing): readonly Piece[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => toPieces(blocks, owner, writing)))

/** The caption of what is no table any more, as a paragraph. */
function captionAlone(caption: Caption | undefined, writing: Writing): readonly Piece[] {
  return caption ? [{ type: 'paragraph', ...toCaption(caption, 'tableCaption', writing) }] : []
}

function toWholeTable(
  grid: Grid,
  place: StoryTable['place'],
  caption: Caption | undefined,
  writing: Writing,
): TablePiece {
  const written = caption && toCaption(caption, 'tableCaption', writing)
  const { head, rows, isGuessed } = divideHead(grid)
  if (isGuessed) writing.ledger.tell(kinds.headGuessed, { place, words: wordsIn(head) })
  const bare = columnsWithoutHead(head, rows, grid.columns)
  const corner = bare.findIndex((column, at) => column !== at)
  const heads = corner < 0 ? bare.length : corner
  if (bare.length > heads)
    writing.ledger.tell(kinds.headCellMissing, { place, words: wordsIn(head) })
  return {
    type: 'table',
    ...(written && { caption: written }),
    head: toRows(head, { columns: grid.columns, type: 'head' }, writing),
    rows: toRows(rows, { columns: grid.columns, type: 'body' }, writing),
    alignments: alignmentsOf(rows, grid.columns),
    rowHeads: heads > 1 ? heads : heads === 1 || hasRowHeads(head, rows) ? 'cell' : undefined,
  }
}

/** The first words of rows, for a message. */
const wordsIn = (rows: readonly StoryRow[]): string =>
  (rows[0]?.cells ?? [])
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'paragraph' ? block.inlines : []))
    .map((inline) => (inline.type === 'text' ? inline.value : ' '))
    .join(' ')
