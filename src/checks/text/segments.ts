import { lineAt, offsetAt } from '../../message/lines.ts'
import type { Position, Source } from '../../message/message.ts'
import { goesOn, piecesOf } from '../../publication/parse/table-lines.ts'
import type { Cell, Row } from '../../publication/tree.ts'

/** A stretch of one line of a source: offsets in UTF-16 code units, `end` not in it. */
export interface Segment {
  readonly start: number
  readonly end: number
}

/** Lines that hold nothing but what a quotation's lines begin with. */
const EMPTY = /^[ \t>]*$/

/** So many lines below the beginning of a quotation, a box or a table its own words are looked for. */
const FAR = 200

/** The lines of a paragraph, a heading or a caption that begins at a position, up to the next empty line. */
export function paragraphSegments(source: Source, position: Position): readonly Segment[] {
  const segments: Segment[] = []
  for (let line = position.line; !EMPTY.test(lineAt(source, line) ?? ''); line++)
    segments.push(toSegment(source, line, line === position.line ? position.column : 1))
  return segments
}

/** The lines from a position on, for words that stand somewhere below it, as the source of a quotation. */
export const segmentsBelow = (source: Source, { line, column }: Position): readonly Segment[] =>
  Array.from({ length: FAR }, (_, index) => line + index)
    .filter((each) => !EMPTY.test(lineAt(source, each) ?? ''))
    .map((each) => toSegment(source, each, each === line ? column : 1))

function toSegment(source: Source, line: number, column: number): Segment {
  const text = lineAt(source, line) ?? ''
  const lead = /^[ \t>]*/.exec(text.slice(column - 1))?.[0].length ?? 0
  const start = offsetAt(source, { line, column: column + lead })
  return { start, end: start + text.length - (column - 1 + lead) }
}

/** The pieces of a cell between its bars, line by line where its row goes on in the next one. */
export function cellSegments(source: Source, row: Row, cell: Cell): readonly Segment[] {
  const segments: Segment[] = []
  const first = lineAt(source, row.position.line) ?? ''
  const place = piecesOf(first).findIndex(({ start }) => start === cell.position.column - 1)
  for (let line = row.position.line; place >= 0; line++) {
    const text = lineAt(source, line) ?? ''
    const piece = piecesOf(text)[place]
    const start = offsetAt(source, { line, column: (piece?.start ?? 0) + 1 })
    if (piece) segments.push({ start, end: start + piece.text.length })
    if (!goesOn(text)) break
  }
  return segments
}
