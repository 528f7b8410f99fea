import type { Block, Cell, Inline, Part, Publication, Table } from '../../../publication/tree.ts'
import { childrenOf } from '../../../publication/walk.ts'
import { toPlainText } from '../../../publication/words.ts'
import { charactersOf, linesOfPage, stepOf } from './geometry.ts'
import type { Layout } from './layout.ts'

/** A picture takes half of a page, by the usual. */
const PICTURE = 0.5

/** About how many pages the text of a publication fills: each part begins a new one. */
export const pagesOf = ({ parts }: Publication, layout: Layout): number =>
  parts.reduce((pages, part) => pages + pagesOfPart(part, layout), 0)

/** About how many pages a part fills. */
const pagesOfPart = (part: Part, layout: Layout): number =>
  Math.ceil(linesOfPart(part, layout) / linesOfPage(layout))

/** Tells whether a part has more pages than its title alone helps to find one by. */
export const isLongPart = (part: Part, layout: Layout): boolean => pagesOfPart(part, layout) > LONG

const LONG = 40

/** A line of a note is lower than one of the text, and holds more by as much. */
function linesOfPart({ children, notes }: Part, layout: Layout): number {
  const small = smallIn(layout)
  return notes.reduce(
    (lines, note) => lines + linesOf(note.children, 0, layout) * small * small,
    linesOf(children, 0, layout),
  )
}

/** What a line of a table or a note takes of one of the text. */
const smallIn = ({ small, text }: Layout): number => small[1] / text[1]

const linesOf = (blocks: readonly Block[], depth: number, layout: Layout): number =>
  blocks.reduce((lines, block) => lines + linesOfBlock(block, depth, layout), 0)

/** Lines of a block, the empty one after it among them. */
function linesOfBlock(block: Block, depth: number, layout: Layout): number {
  switch (block.type) {
    case 'heading':
      return linesOfWords(block.children, depth, layout) + 1.5
    case 'paragraph':
      return linesOfWords(block.children, depth, layout) + 1
    case 'table':
      return linesOfTable(block, layout)
    case 'address':
    case 'signature':
      return block.lines.length + 1
    case 'list':
      return linesOf(childrenOf(block), depth + 1, layout) - Math.max(0, block.items.length - 1)
    case 'figure':
      return PICTURE * linesOfPage(layout) + linesOf(block.foot, depth, layout)
    case 'definitionList':
      return linesOf(childrenOf(block), depth + 1, layout) + block.items.length
    case 'quotation':
    case 'box':
      return linesOf(block.children, depth + 1, layout) + 1
    case 'thematicBreak':
      return 1
  }
}

const linesOfWords = (words: readonly Inline[], depth: number, layout: Layout): number =>
  Math.ceil(toPlainText(words).length / (charactersOf(layout) - depth * stepOf(layout, 'inner'))) ||
  1

/** A row is as high as the highest of its cells, among which the width is divided; as a list, as all of them. */
function linesOfTable({ columns, head, rows }: Table, layout: Layout): number {
  const small = smallIn(layout)
  const line = charactersOf(layout) / small
  const isGrid = layout.tables.set === 'grid'
  const toHeight = (cell: Cell): number =>
    linesOfCell(cell, isGrid ? (line * cell.columns) / columns.length : line, layout)
  return [...(isGrid ? head : []), ...rows].reduce((lines, { cells }) => {
    const heights = cells.map(toHeight)
    if (!isGrid) return lines + LISTED + heights.reduce((sum, height) => sum + height, 0)
    return lines + (Math.max(1, ...heights) + 0.5) * small
  }, 3)
}

/** What the heading of a row of a table takes that is set as a list, in lines. */
const LISTED = 3

const linesOfCell = ({ children }: Cell, line: number, layout: Layout): number =>
  children.reduce(
    (lines, block) =>
      lines +
      ('children' in block && block.type === 'paragraph'
        ? Math.ceil(toPlainText(block.children).length / line)
        : linesOfBlock(block, 0, layout)),
    0,
  )
