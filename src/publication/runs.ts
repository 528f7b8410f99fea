import type { Position } from '../message/message.ts'
import type { Added, Additions } from './additions.ts'
import { interleave } from './interleave.ts'
import { noteToPassage, type Passage, passagesOf, tableLabel } from './passages.ts'
import type { Block, Inline, Note, Part, Publication, Row, Table } from './tree.ts'
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
  /** True for what an edition adds. */
  readonly furniture: boolean
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
    .flatMap((part) => runsOf(part))
    .flatMap(({ text, place }) => toWords(text).map((word) => ({ text: word, place })))

/**
 * The text of a part, run by run, in document order, its notes last; what an edition adds stands in its place among it.
 */
export function runsOf(part: Part, additions: Additions = {}): readonly Run[] {
  const text = passagesOf({ ...part, notes: [] }).flatMap((passage) =>
    blocksRuns(passage.blocks, toPlace(passage, part), additions),
  )
  const notes = part.notes.map((note) => noteRuns(note, part, additions))
  const place = notes[0]?.[0]?.place
  return [...text, ...(place ? added(additions.beforeNotes, place) : []), ...notes.flat()]
}

const toPlace = ({ id, label, position }: Passage, part: Part): Place => ({
  part,
  id,
  label,
  position,
})

function noteRuns(note: Note, part: Part, additions: Additions): readonly Run[] {
  const place = toPlace(noteToPassage(note), part)
  return [
    ...added(additions.beforeNote?.(note), place),
    ...blocksRuns(note.children, place, additions),
    ...added(additions.afterNote?.(note), place),
  ]
}

const added = (texts: Added = [], place: Place): readonly Run[] =>
  texts.filter(Boolean).map((text) => ({ text, furniture: true, place }))

const words = (text: string | undefined, place: Place): readonly Run[] =>
  text ? [{ text, furniture: false, place }] : []

const blocksRuns = (blocks: readonly Block[], place: Place, additions: Additions): readonly Run[] =>
  blocks.flatMap((block) => [
    ...added(additions.before?.(block), place),
    ...blockRuns(block, place, additions),
    ...added(additions.after?.(block), place),
  ])

/** The runs of one block, all at one place but for the rows of a table, which have their own. */
function blockRuns(block: Block, place: Place, additions: Additions): readonly Run[] {
  switch (block.type) {
    case 'heading':
      return inlinesRuns(block.children, place, additions)
    case 'paragraph':
      return [...words(block.label, place), ...inlinesRuns(block.children, place, additions)]
    case 'list':
      return block.items.flatMap((item) => [
        ...added(additions.beforeItem?.(item), place),
        ...words(item.label, place),
        ...blocksRuns(item.children, place, additions),
      ])
    case 'quotation':
      return blocksRuns(block.children, place, additions)
    case 'figure':
      return words(block.caption, place)
    case 'address':
      return block.lines.flatMap((line) => words(line, place))
    case 'table':
      return tableRuns(block, place, additions)
    case 'thematicBreak':
      return []
  }
}

function tableRuns(table: Table, place: Place, additions: Additions): readonly Run[] {
  return [
    ...inlinesRuns(table.caption ?? [], place, additions),
    ...added(additions.afterCaption?.(table), place),
    ...table.columns.flatMap(({ children }) => inlinesRuns(children, place, additions)),
    ...table.rows.flatMap((row, index) => rowRuns(row, index, table, place, additions)),
  ]
}

function rowRuns(
  { id, cells, position }: Row,
  row: number,
  table: Table,
  { part }: Place,
  additions: Additions,
): readonly Run[] {
  const place = { part, id, label: `${tableLabel(table)}, row ${row + 1}`, position }
  return cells.flatMap((cell, column) => {
    const around = additions.inCell?.({ table, row, column, cell })
    return [
      ...added(around?.before, place),
      ...inlinesRuns(cell.header ?? [], place, additions),
      ...added(around?.between, place),
      ...inlinesRuns(cell.children, place, additions),
      ...added(around?.after, place),
    ]
  })
}

/** One run of words, but where something is added among them. */
function inlinesRuns(
  inlines: readonly Inline[],
  place: Place,
  { afterInline }: Additions,
): readonly Run[] {
  if (!afterInline) return words(toPlainText(inlines), place)
  const interleaved = interleave<Place>()
  const add = (inline: Inline): void => {
    if ('children' in inline) inline.children.forEach(add)
    else interleaved.addText(toPlainText([inline]), place)
    for (const text of afterInline(inline)) interleaved.addFurniture(text, place)
  }
  inlines.forEach(add)
  interleaved.endBlock(place)
  return interleaved.pieces.map(({ text, furniture, where }) => ({ text, furniture, place: where }))
}
