import type { Position } from '../message/message.ts'
import type { Added, Additions } from './additions.ts'
import { interleave } from './interleave.ts'
import { noteToPassage, type Passage, passagesOf, tableLabel } from './passages.ts'
import type { Block, Inline, ListItem, Note, Part, Publication, Row, Table } from './tree.ts'
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

/** The runs of one block, all at one place but for what has an address of its own in it. */
function blockRuns(block: Block, place: Place, additions: Additions): readonly Run[] {
  switch (block.type) {
    case 'heading':
      return inlinesRuns(block.children, place, additions)
    case 'paragraph':
      return [...words(block.label, place), ...inlinesRuns(block.children, place, additions)]
    case 'list':
      return block.items.flatMap((item) => itemRuns(item, place, additions))
    case 'definitionList':
      return block.items.flatMap(({ terms, definitions }) => [
        ...terms.flatMap((term) => inlinesRuns(term, place, additions)),
        ...definitions.flatMap((blocks) => blocksRuns(blocks, place, additions)),
      ])
    case 'quotation':
      return [
        ...blocksRuns(block.children, place, additions),
        ...inlinesRuns(block.source ?? [], place, additions),
      ]
    case 'box':
      return [
        ...inlinesRuns(block.title ?? [], place, additions),
        ...blocksRuns(block.children, place, additions),
      ]
    case 'figure':
      return [
        ...inlinesRuns(block.caption ?? [], place, additions),
        ...blocksRuns(block.foot, place, additions),
      ]
    case 'address':
    case 'signature':
      return block.lines.flatMap((line) => words(line, place))
    case 'table':
      return tableRuns(block, place, additions)
    case 'thematicBreak':
      return []
  }
}

function itemRuns(item: ListItem, around: Place, additions: Additions): readonly Run[] {
  const { id, number, position, label, children } = item
  const place = id ? { ...around, id, label: `Paragraph ${number}`, position } : around
  return [
    ...added(additions.beforeItem?.(item), place),
    ...words(label, place),
    ...blocksRuns(children, place, additions),
  ]
}

function tableRuns(table: Table, place: Place, additions: Additions): readonly Run[] {
  const toRuns = (row: Row, index: number): readonly Run[] =>
    rowRuns(row, { table, index, place, additions })
  return [
    ...inlinesRuns(table.caption ?? [], place, additions),
    ...inlinesRuns(table.unit ?? [], place, additions),
    ...added(additions.afterCaption?.(table), place),
    ...table.head.flatMap(toRuns),
    ...table.rows.flatMap(toRuns),
    ...added(additions.afterRows?.(table), place),
    ...table.notes.flatMap((note) => noteRuns(note, place.part, additions)),
    ...blocksRuns(table.foot, place, additions),
  ]
}

/** A row's table, its place there, and what is added. */
interface RowSetting {
  readonly table: Table
  readonly index: number
  readonly place: Place
  readonly additions: Additions
}

function rowRuns(row: Row, { table, index, place: around, additions }: RowSetting): readonly Run[] {
  const label = `${tableLabel(table)}, row ${index + 1}`
  const place =
    row.kind === 'head' ? around : { ...around, id: row.id, label, position: row.position }
  return row.cells.flatMap((cell) => {
    const around = additions.inCell?.({ table, row, index, cell })
    return [
      ...added(around?.before, place),
      ...inlinesRuns(cell.header ?? [], place, additions),
      ...added(around?.between, place),
      ...blocksRuns(cell.children, place, additions),
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
