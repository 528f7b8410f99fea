import type { Piece, RowPiece, TablePiece } from '../pieces/piece.ts'
import { cellLines, isBlocks, joinedWords } from './cells.ts'
import { BLANK, type Line } from './line.ts'

/** A table: its caption, its head, the line of hyphens, its rows, and its options where no caption holds them. */
export function tableLines(table: TablePiece): readonly Line[] {
  const { caption, head, rows, alignments, rowHeads } = table
  const options = rowHeads ? `{row-header=${rowHeads}}` : ''
  const hyphens = alignments.map((align) => (align === 'right' ? '---:' : '---'))
  return [
    ...(caption ? captionLines(caption, options) : []),
    ...headRows(head),
    { text: `| ${hyphens.join(' | ')} |` },
    ...rows.flatMap((row) => rowLines(row)),
    ...(options && !caption ? [{ text: options }] : []),
  ]
}

/** Options stand at the end of the caption's own line, before the line for units. */
function captionLines(
  { text, place }: NonNullable<TablePiece['caption']>,
  options: string,
): readonly Line[] {
  const [first = '', ...others] = text.split('\n')
  const isBroken = first.endsWith('\\') && others.length > 0
  const withOptions = isBroken
    ? `${`${first.slice(0, -1)} ${options}`.trimEnd()}\\`
    : `${first} ${options}`.trimEnd()
  return [
    { text: withOptions, places: [place], reads: 'table' },
    ...others.map((line) => ({ text: line })),
    BLANK,
  ]
}

/** The most lines that the rows of a head may have: the parser looks no further for the line of hyphens. */
const MOST = 11

function headRows(head: readonly RowPiece[]): readonly Line[] {
  const lines = head.flatMap((row) => rowLines(row))
  return lines.length <= MOST ? lines : head.flatMap((row) => rowLines(toPlainRow(row)))
}

/** A row whose cells have one paragraph each: the words of a list and of several paragraphs stand one after the other. */
const toPlainRow = ({ cells, places }: RowPiece): RowPiece => ({
  places,
  cells: cells.map(({ columns, content }) => ({
    columns,
    content: content === 'above' ? content : joinParagraphs(content),
  })),
})

function joinParagraphs(pieces: readonly Piece[]): readonly Piece[] {
  const text = joinedWords(pieces)
  const place = { text: 'body', paragraph: 0 } as const
  return text ? [{ type: 'paragraph', text, place }] : []
}

/** A row of one line; of several where a cell holds blocks, each line but the last ending with a backslash. */
function rowLines({ cells, places }: RowPiece): readonly Line[] {
  const form = cells.some(({ content }) => content !== 'above' && isBlocks(content))
    ? 'blocks'
    : 'words'
  const texts = cells.map(({ content }) =>
    content === 'above' ? ['^^'] : cellLines(content, form).map(toCellText),
  )
  const height = Math.max(form === 'blocks' ? 2 : 1, ...texts.map(({ length }) => length))
  return [...Array(height).keys()].map((at) => {
    const bars = cells.map(
      ({ columns }, index) => ` ${texts[index]?.[at] ?? ''} ${'|'.repeat(columns)}`,
    )
    const text = `|${bars.join('')}`.replace(/\| {2}(?=\|)/g, '|  ')
    const goesOn = at < height - 1 ? ' \\' : ''
    return { text: text + goesOn, ...(at === 0 && { places }) }
  })
}

/** A bar that is text has its backslash already; a cell of hyphens alone would be taken for the line under the head. */
const toCellText = (line: string): string => line.replace(/^:?-+:?$/, '\\$&')
