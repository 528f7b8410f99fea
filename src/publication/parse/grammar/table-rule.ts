import type { MarkdownIt, StateBlock } from 'markdown-it'
import { textOf } from './list-marker.ts'
import { goesOn, hasBar, isDelimiter, type Piece, piecesOf, unescapeBars } from './table-lines.ts'

/** What a table's own tokens say in `meta`; all lines are markdown-it's, from 0, and columns of a line are from 1. */
export type CellMeta = {
  readonly line: number
  readonly column: number
  /** Columns of the table that it covers: one, and one more for each bar right after its own. */
  readonly span: number
  /** True for `^^`: the cell above goes on. */
  readonly isAbove: boolean
}

/** The most rows that a head may have; lines of bars above a line of hyphens are else text. */
const MOST_HEAD_ROWS = 12

/**
 * Teaches markdown-it tables as MultiMarkdown has them: several head rows, or none; `||` widens the cell before, `^^` takes
 * the cell above down; a row that ends with a backslash goes on in the next line, and its cells are read as blocks.
 * Tokens: `table_open` (meta: alignments), `thead_open`, `tbody_open`, `tr_open`, `cell_open` (meta: `CellMeta`).
 */
export function tables(md: MarkdownIt): void {
  md.block.ruler.at('table', readTable, { alt: ['paragraph', 'reference'] })
}

/** A table without a head ends no paragraph: the line of hyphens may be one that its head has too many cells for. */
function readTable(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const delimiter = findDelimiter(state, startLine, endLine)
  if (delimiter === undefined) return false
  if (silent) return delimiter > startLine
  const alignments = piecesOf(lineAt(state, delimiter)).map(({ text }) => alignmentOf(text))
  const map: [number, number] = [startLine, startLine]
  const open = state.push('table_open', 'table', 1)
  open.map = map
  open.meta = { alignments }
  pushRows(state, 'thead', startLine, delimiter)
  map[1] = pushRows(state, 'tbody', delimiter + 1, endOf(state, delimiter + 1, endLine))
  state.push('table_close', 'table', -1)
  state.line = map[1]
  return true
}

/** The line of hyphens of the table that a line begins; rows of its head stand between, each with bars. */
function findDelimiter(state: StateBlock, startLine: number, endLine: number): number | undefined {
  for (let line = startLine; line < Math.min(endLine, startLine + MOST_HEAD_ROWS); line++) {
    const text = lineAt(state, line)
    if ((state.sCount[line] ?? 0) < state.blkIndent || !hasBar(text)) return undefined
    if (!isDelimiter(text)) continue
    return isTable(state, startLine, line, endLine) ? line : undefined
  }
  return undefined
}

/** A row of the head has as many columns as the line of hyphens under it; without a head, a row follows. */
function isTable(state: StateBlock, startLine: number, line: number, endLine: number): boolean {
  const columns = piecesOf(lineAt(state, line)).length
  if (startLine === line) return line + 1 < endLine && hasBar(lineAt(state, line + 1))
  const head = Array.from({ length: line - startLine }, (_, index) => startLine + index)
  return head.some((row) => piecesOf(lineAt(state, row)).length === columns)
}

const lineAt = (state: StateBlock, line: number): string => textOf(state, line).trimEnd()

function alignmentOf(hyphens: string): 'left' | 'center' | 'right' | undefined {
  const [left, right] = [hyphens.startsWith(':'), hyphens.endsWith(':')]
  if (left && right) return 'center'
  if (right) return 'right'
  return left ? 'left' : undefined
}

/** The line after the last row: an empty one, one of something else, or one that is less set in. */
function endOf(state: StateBlock, startLine: number, endLine: number): number {
  const terminators = state.md.block.ruler.getRules('blockquote')
  const { parentType } = state
  state.parentType = 'table'
  let line = startLine
  while (line < endLine && !isEnd(line)) line++
  state.parentType = parentType
  return line

  function isEnd(at: number): boolean {
    if (state.isEmpty(at) || (state.sCount[at] ?? 0) < state.blkIndent) return true
    return !hasBar(lineAt(state, at)) && terminators.some((rule) => rule(state, at, endLine, true))
  }
}

/** Pushes the rows from one line to before another; returns that. */
function pushRows(state: StateBlock, group: 'thead' | 'tbody', from: number, to: number): number {
  state.push(`${group}_open`, group, 1).map = [from, to]
  for (let line = from; line < to; ) {
    let last = line
    while (last + 1 < to && goesOn(lineAt(state, last))) last++
    pushRow(state, line, last)
    line = last + 1
  }
  state.push(`${group}_close`, group, -1)
  return to
}

/** A row of one line or more: the first line's bars tell its cells, and each other line goes on with them. */
function pushRow(state: StateBlock, from: number, to: number): void {
  state.push('tr_open', 'tr', 1).map = [from, to + 1]
  const lines = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const rows = lines.map((line) => piecesOf(lineAt(state, line)))
  const cells = joinPieces(rows[0] ?? [])
  for (const [index, { piece, span, place }] of cells.entries()) {
    const pieces = rows.map((row) => row.slice(place, cells[index + 1]?.place))
    pushCell(state, { line: from, piece, span, pieces })
  }
  state.push('tr_close', 'tr', -1)
}

/** A cell, the columns that it covers, and the place of its piece among those of its line. */
interface Joined {
  readonly piece: Piece
  readonly span: number
  readonly place: number
}

function joinPieces(pieces: readonly Piece[]): readonly Joined[] {
  const joined: Joined[] = []
  for (const [place, piece] of pieces.entries()) {
    const last = joined.at(-1)
    if (piece.isJoined && last) joined[joined.length - 1] = { ...last, span: last.span + 1 }
    else joined.push({ piece, span: 1, place })
  }
  return joined
}

/** A cell's first line and piece, and its pieces line by line. */
interface CellLines {
  readonly line: number
  readonly piece: Piece
  readonly span: number
  readonly pieces: readonly (readonly Piece[])[]
}

function pushCell(state: StateBlock, { line, piece, span, pieces }: CellLines): void {
  const texts = pieces.map((found) =>
    unescapeBars(
      found
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    ),
  )
  const column = columnOf(state, line, piece)
  const meta: CellMeta = { line, column, span, isAbove: texts.join('') === '^^' }
  state.push('cell_open', 'td', 1).meta = meta
  const columns = pieces.map(([first], at) => (first ? columnOf(state, line + at, first) : 1))
  if (texts.length > 1) pushBlocks(state, line, columns, texts.join('\n'))
  else if (!meta.isAbove) pushInline(state, line, texts[0] ?? '')
  state.push('cell_close', 'td', -1)
}

function pushInline(state: StateBlock, line: number, content: string): void {
  if (content === '') return
  const inline = state.push('inline', '', 0)
  inline.content = content
  inline.map = [line, line + 1]
  inline.children = []
}

/** Reads the lines of a cell as blocks, each of which stands in the column where the cell goes on in its line. */
function pushBlocks(
  state: StateBlock,
  line: number,
  columns: readonly number[],
  text: string,
): void {
  const tokens: typeof state.tokens = []
  const { lists } = state.env
  state.env.lists = undefined
  state.md.block.parse(text, state.md, state.env, tokens)
  state.env.lists = lists
  for (const token of tokens) {
    const column = columns[token.map?.[0] ?? 0]
    if (token.map) token.map = [token.map[0] + line, token.map[1] + line]
    token.level += state.level
    token.meta = { ...(token.meta as object), column }
    state.tokens.push(token)
  }
}

/** The place of a piece on its line, from 1. */
function columnOf(state: StateBlock, line: number, { start }: Piece): number {
  const begins = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  return begins + start - state.src.lastIndexOf('\n', begins - 1)
}
