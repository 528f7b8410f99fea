/** What a cell holds, as it was written. */
export interface CellSource {
  /** Its lines; bars that were escaped for the table's sake are bars. */
  readonly text: string
  /** True where its row goes over several lines: then it is read as blocks. */
  readonly hasBlocks: boolean
  /** The line of its row, from 0. */
  readonly line: number
}

/** Tells whether a line holds a bar that is no text: one after an even number of backslashes. */
export const hasBar = (line: string): boolean => barsIn(line).length > 0

/** Tells whether a row goes on in the next line: a backslash stands after its last bar. */
export const goesOn = (line: string): boolean => /(?<!\\)(?:\\\\)*\|[ \t]*\\[ \t]*$/.test(line)

/** What stands between the bars of a line, spaces and all; nothing before a first bar, or after a last, is none. */
export function piecesOf(line: string): readonly string[] {
  const row = (goesOn(line) ? line.replace(/\\[ \t]*$/, '') : line).trim()
  const bars = barsIn(row)
  const pieces = [-1, ...bars].map((bar, index) => row.slice(bar + 1, bars[index] ?? row.length))
  const first = pieces[0] === '' ? 1 : 0
  return pieces.slice(first, pieces.length > first + 1 && pieces.at(-1) === '' ? -1 : undefined)
}

/** The cells of a row of one line or more: the first line's bars tell them, each other line goes on with them. */
export function cellsOf(lines: readonly string[], line: number): readonly CellSource[] {
  const rows = lines.map(piecesOf)
  const places = placesOf(rows[0] ?? [])
  return places.map((place, index) => {
    const next = places[index + 1]
    const texts = rows.map((row) =>
      row
        .slice(place, next)
        .map((piece) => piece.trim())
        .join(' ')
        .trim(),
    )
    const text = texts.join('\n').replaceAll('\\|', '|')
    return { text: text.trim() === '^^' ? '' : text, hasBlocks: lines.length > 1, line }
  })
}

/** Where cells begin among the pieces: two bars side by side widen the cell before them. */
const placesOf = (pieces: readonly string[]): readonly number[] =>
  pieces.flatMap((piece, index) => (piece === '' && index > 0 ? [] : [index]))

function barsIn(line: string): readonly number[] {
  const bars: number[] = []
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\') at++
    else if (line[at] === '|') bars.push(at)
  }
  return bars
}
