/** A piece of a line between two bars: its text, and where that begins (UTF-16 code units from the line's beginning). */
export interface Piece {
  readonly text: string
  readonly start: number
  /** True where the bars stand side by side: the cell before goes on. */
  readonly isJoined: boolean
}

const BAR = /(?<!\\)((?:\\\\)*)\|/

/** A row that goes on in the next line: a backslash after its last bar. */
const GOES_ON = /(?<!\\)(?:\\\\)*\|[ \t]*\\[ \t]*$/

/** Tells whether a row of a table goes on in the next line. */
export const goesOn = (line: string): boolean => GOES_ON.test(line)

/** Tells whether a line holds a bar that is no text. */
export const hasBar = (line: string): boolean => BAR.test(line)

/** The line of hyphens under the head of a table. */
const DELIMITERS = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/

/** Tells whether a line is one of hyphens between bars. */
export const isDelimiter = (line: string): boolean => DELIMITERS.test(line) && hasBar(line)

/** The pieces of a row, from the left; those outside of the first and the last bar are none where they are empty. */
export function piecesOf(line: string): readonly Piece[] {
  const row = goesOn(line) ? line.replace(/[ \t]*\\[ \t]*$/, '') : line
  const pieces: Piece[] = []
  let start = 0
  for (const end of [...barsOf(row), row.length]) {
    pieces.push(toPiece(row, start, end))
    start = end + 1
  }
  const first = pieces[0]?.text === '' ? 1 : 0
  const last = pieces.length > first + 1 && pieces.at(-1)?.text === '' ? -1 : pieces.length
  return pieces.slice(first, last).map((piece, index) => ({
    ...piece,
    isJoined: piece.isJoined && index > 0,
  }))
}

function toPiece(row: string, from: number, to: number): Piece {
  const between = row.slice(from, to)
  const text = between.trim()
  const lead = between.length - between.trimStart().length
  return { text, start: from + (text ? lead : 0), isJoined: between === '' }
}

/** Where bars stand that are no text: those after an odd number of backslashes are. */
function barsOf(line: string): readonly number[] {
  const bars: number[] = []
  let escaped = false
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '|' && !escaped) bars.push(at)
    escaped = line[at] === '\\' && !escaped
  }
  return bars
}

/** The text of a cell: a bar that was escaped for the table's sake is a bar. */
export const unescapeBars = (text: string): string => text.replaceAll('\\|', '|')
