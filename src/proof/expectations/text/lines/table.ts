import type { PlacedCell } from '../../../../publication/additions.ts'
import type { Block, Cell, Row, Table } from '../../../../publication/tree.ts'
import type { TextAdditions } from '../additions.ts'
import type { SaidOfRow } from '../cell.ts'
import { blocksLines, markedLines, wordsOf } from './blocks.ts'
import { type Place, type Stanza, spaced, stanzaOf } from './stanza.ts'

/**
 * A table row by row: each row under what opens it, each cell on lines of its own after what heads it; the second row of a
 * head further in than the first; its notes and its foot.
 */
export function tableLines(table: Table, place: Place, added: TextAdditions): readonly Stanza[] {
  const { caption = [], unit = [], head, rows, notes, foot } = table
  const close = { ...place, gap: 0 }
  const apart = { ...place, gap: 1 }
  const opening = (added.afterCaption?.(table) ?? []).map((text) => stanzaOf(text, close))
  const headings = head.flatMap((row, index) => {
    const within = { ...close, indent: place.indent + (index === 0 ? 2 : 4) }
    return row.cells.flatMap((cell) => cellLines({ table, row, index, cell }, within, added))
  })
  return [
    ...spaced([stanzaOf(wordsOf(caption, added), place)], place.gap),
    ...spaced([stanzaOf(wordsOf(unit, added), place)], 0),
    ...spaced([...opening, ...headings], table.caption ? 1 : place.gap),
    ...rows.flatMap((row, index) => rowLines(row, table, index, place, added)),
    ...notes.flatMap((note) => {
      const [mark = ''] = added.beforeNote?.(note) ?? []
      return spaced(markedLines(mark, note.children, place, added), place.gap)
    }),
    ...blocksLines(foot, place, added),
    ...(added.after?.(table) ?? []).map((text) => stanzaOf(text, apart)),
  ]
}

const rowLines = (
  row: Row,
  table: Table,
  index: number,
  place: Place,
  added: TextAdditions,
): readonly Stanza[] =>
  row.cells.flatMap((cell) => cellLines({ table, row, index, cell }, { ...place, gap: 0 }, added))

/** What opens its row and what reaches down to it stand above a cell, or below the last of its row. */
function cellLines(placed: PlacedCell, place: Place, added: TextAdditions): readonly Stanza[] {
  const { above, heading, span, below } = added.roundCell(placed)
  return [
    ...above.map((one) => saidOf(one, place)),
    ...ownLines(placed.cell, heading, span, place, added),
    ...below.map((one) => saidOf(one, place)),
  ]
}

/** What opens a row has an empty line above it. */
const saidOf = ({ words, opens }: SaidOfRow, place: Place): Stanza =>
  stanzaOf(words, { ...place, gap: opens ? 1 : 0 })

/** What heads a cell and what it says first stand on one line, if there is room; what else it says stands further in. */
function ownLines(
  cell: Cell,
  heading: string,
  span: string,
  place: Place,
  added: TextAdditions,
): readonly Stanza[] {
  const { words, others } = openCell(cell, added)
  const within = { indent: place.indent + 2, gap: 0 }
  const [first, last] = others.length > 0 ? ['', span] : [span, '']
  const opening = stanzaOf(`${heading} ${words} ${first}`, within)
  const looksDrawn = opening.words.every((word) => /^(?:=+|-+)$/.test(word))
  return [
    ...spaced(
      [looksDrawn ? { ...opening, mayGiveWay: true } : { ...opening, from: place.indent }],
      0,
    ),
    ...spaced(blocksLines(others, within, added), others[0]?.type === 'heading' ? 1 : 0),
    ...spaced([stanzaOf(last, within)], 0),
  ]
}

/** What stands on the first line of a cell: its title, or the first of its paragraphs. */
function openCell(
  { header, children }: Cell,
  added: TextAdditions,
): { readonly words: string; readonly others: readonly Block[] } {
  if (header) return { words: wordsOf(header, added), others: children }
  const [first, ...others] = children
  if (first?.type !== 'paragraph') return { words: '', others: children }
  return { words: `${first.label ?? ''} ${wordsOf(first.children, added)}`, others }
}
