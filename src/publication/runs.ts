import type { Position } from '../message/message.ts'
import { passagesOf, tableLabel } from './passages.ts'
import type { Block, Part, Publication, Table } from './tree.ts'
import { toPlainText, toWords } from './words.ts'

/** Where words stand, for messages and permalinks. */
export interface Place {
  readonly part: Part
  /** The fragment of the permalink: `p7.4`, `t7.1-leitch-review`. */
  readonly id: string
  /** `Paragraph 7.4`, `Table 7.1, row 6`. */
  readonly label: string
  readonly position: Position
}

/** A stretch of text that no white space need follow or precede: words never cross its ends. */
export interface Run {
  readonly text: string
  readonly place: Place
}

/** A word of the publication, in Unicode NFC, and where it stands. */
export interface Word {
  readonly text: string
  readonly place: Place
}

/** The canonical word sequence: what parity compares every edition with. */
export const wordsOf = (publication: Publication): readonly Word[] =>
  publication.parts
    .flatMap(runsOf)
    .flatMap(({ text, place }) => toWords(text).map((word) => ({ text: word, place })))

/** The text of a part, run by run, in document order; its notes last. */
export const runsOf = (part: Part): readonly Run[] =>
  passagesOf(part).flatMap(({ id, label, position, blocks }) => {
    const place = { part, id, label, position }
    return blocks.flatMap((block) => blockRuns(block, place))
  })

/** The runs of one block, all at one place but for the rows of a table, which have their own. */
export function blockRuns(block: Block, place: Place): readonly Run[] {
  const run = (text: string | undefined): readonly Run[] => (text ? [{ text, place }] : [])
  switch (block.type) {
    case 'heading':
      return run(toPlainText(block.children))
    case 'paragraph':
      return [...run(block.label), ...run(toPlainText(block.children))]
    case 'list':
      return block.items.flatMap((item) => [
        ...run(item.label),
        ...item.children.flatMap((child) => blockRuns(child, place)),
      ])
    case 'quotation':
      return block.children.flatMap((child) => blockRuns(child, place))
    case 'figure':
      return run(block.caption)
    case 'address':
      return block.lines.flatMap(run)
    case 'table':
      return tableRuns(block, place)
    case 'thematicBreak':
      return []
  }
}

function tableRuns(table: Table, place: Place): readonly Run[] {
  const rows = table.rows.flatMap((row, index) => {
    const label = `${tableLabel(table)}, row ${index + 1}`
    const rowPlace = { ...place, id: row.id, label, position: row.position }
    return row.cells
      .flatMap(({ header, children }) => [header ?? [], children])
      .map((inlines) => ({ text: toPlainText(inlines), place: rowPlace }))
  })
  const head = [table.caption ?? [], ...table.columns.map((column) => column.children)]
  return [...head.map((inlines) => ({ text: toPlainText(inlines), place })), ...rows]
}
