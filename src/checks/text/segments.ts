import { lineAt, offsetAt } from '../../message/lines.ts'
import type { Position, Source } from '../../message/message.ts'
import { goesOn, piecesOf } from '../../publication/parse/grammar/table-lines.ts'
import type { Cell, Row } from '../../publication/tree.ts'

/** A stretch of one line of a source: offsets in UTF-16 code units, `end` not in it. */
export interface Segment {
  readonly start: number
  readonly end: number
}

/** The stretches on which a text was written, line after line, from 0; undefined past the last. Each is made when asked for. */
export type Segments = (index: number) => Segment | undefined

/** Lines that hold nothing but what a quotation's lines begin with. */
const EMPTY = /^[ \t>]*$/

/** The lines of a paragraph, a heading or a caption that begins at a position, up to the next empty line. */
export const paragraphSegments =
  (source: Source, { line, column }: Position): Segments =>
  (index) =>
    EMPTY.test(lineAt(source, line + index) ?? '')
      ? undefined
      : toSegment(source, line + index, index === 0 ? column : 1)

/** The lines from a position on, for words that stand somewhere below it, as the source of a quotation. */
export const segmentsBelow =
  (source: Source, { line, column }: Position): Segments =>
  (index) =>
    lineAt(source, line + index) === undefined
      ? undefined
      : toSegment(source, line + index, index === 0 ? column : 1)

function toSegment(source: Source, line: number, column: number): Segment {
  const text = lineAt(source, line) ?? ''
  const lead = /^[ \t>]*/.exec(text.slice(column - 1))?.[0].length ?? 0
  const start = offsetAt(source, { line, column: column + lead })
  return { start, end: start + text.length - (column - 1 + lead) }
}

/** The pieces of a cell between its bars, line by line where its row goes on in the next one. */
export function cellSegments(source: Source, { position }: Row, cell: Cell): Segments {
  const textAt = (index: number): string => lineAt(source, position.line + index) ?? ''
  const place = piecesOf(textAt(0)).findIndex(({ start }) => start === cell.position.column - 1)
  return (index) => {
    if (place < 0 || (index > 0 && !goesOn(textAt(index - 1)))) return undefined
    const piece = piecesOf(textAt(index))[place]
    const line = position.line + index
    const start = offsetAt(source, { line, column: (piece?.start ?? 0) + 1 })
    return { start, end: start + (piece?.text.length ?? 0) }
  }
}
