import type { Block, Cell, Inline, Part, Publication } from '../../../publication/tree.ts'
import { childrenOf } from '../../../publication/walk.ts'
import { toPlainText } from '../../../publication/words.ts'

/** Lines of a page. */
export const PAGE_LINES = 32

/** Characters of a line of the text, of a note, and what is taken of it by each step that something is set in. */
const LINE = 60
const NOTE_LINE = 72
const STEP = 4

/** What a line of a table or a note takes of one of the text. */
const SMALL = 17.5 / 21

/** Lines that a picture takes, by the usual. */
const PICTURE = 16

/** About how many pages the text of a publication fills: each part begins a new one. */
export const pagesOf = ({ parts }: Publication): number =>
  parts.reduce((pages, part) => pages + pagesOfPart(part), 0)

/** About how many pages a part fills. */
export const pagesOfPart = (part: Part): number => Math.ceil(linesOfPart(part) / PAGE_LINES)

const linesOfPart = ({ children, notes }: Part): number =>
  linesOf(children, 0) +
  notes.reduce((lines, note) => lines + linesOf(note.children, 0) * SMALL * (LINE / NOTE_LINE), 0)

const linesOf = (blocks: readonly Block[], depth: number): number =>
  blocks.reduce((lines, block) => lines + linesOfBlock(block, depth), 0)

/** Lines of a block, the empty one after it among them. */
function linesOfBlock(block: Block, depth: number): number {
  switch (block.type) {
    case 'heading':
      return linesOfWords(block.children, depth) + 1.5
    case 'paragraph':
      return linesOfWords(block.children, depth) + 1
    case 'table':
      return linesOfTable(block.columns.length, [...block.head, ...block.rows])
    case 'address':
    case 'signature':
      return block.lines.length + 1
    case 'list':
      return linesOf(childrenOf(block), depth + 1) - Math.max(0, block.items.length - 1)
    case 'figure':
      return PICTURE + linesOf(block.foot, depth)
    case 'definitionList':
      return linesOf(childrenOf(block), depth + 1) + block.items.length
    case 'quotation':
    case 'box':
      return linesOf(block.children, depth + 1) + 1
    case 'thematicBreak':
      return 1
  }
}

const linesOfWords = (words: readonly Inline[], depth: number): number =>
  Math.ceil(toPlainText(words).length / (LINE - depth * STEP)) || 1

/** A row is as high as the highest of its cells, among which the width is divided. */
const linesOfTable = (columns: number, rows: readonly { readonly cells: readonly Cell[] }[]) =>
  rows.reduce((lines, { cells }) => {
    const heights = cells.map((cell) => linesOfCell(cell, (NOTE_LINE * cell.columns) / columns))
    return lines + (Math.max(1, ...heights) + 0.5) * SMALL
  }, 3)

const linesOfCell = ({ children }: Cell, line: number): number =>
  children.reduce(
    (lines, block) =>
      lines +
      ('children' in block && block.type === 'paragraph'
        ? Math.ceil(toPlainText(block.children).length / line)
        : linesOfBlock(block, 0)),
    0,
  )
