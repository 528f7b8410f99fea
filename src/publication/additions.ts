import type { Block, Cell, Inline, ListItem, Note, Row, Table } from './tree.ts'

/** Words that are added at one place, each piece by itself. */
export type Added = readonly string[]

/** A cell of a table, and where it stands. */
export interface PlacedCell {
  readonly table: Table
  readonly row: Row
  /** The place of the row in the head, or among the rows below it, from 0. */
  readonly index: number
  readonly cell: Cell
}

/** What is added to a cell: before its header, between header and words, and after its words. */
export interface AddedToCell {
  readonly before?: Added
  readonly between?: Added
  readonly after?: Added
}

/** What an edition adds to a part, by the place where it stands; nothing at a place that is left out. */
export interface Additions {
  /** Before the words of a block: our count of a paragraph, what a picture shows, that a quotation begins. */
  before?(block: Block): Added
  /** After the words of a block and of all within it: that a table, a quotation or a box ends. */
  after?(block: Block): Added
  /** Before an item: its bullet. */
  beforeItem?(item: ListItem): Added
  /** Between the caption of a table, with its units, and its head. */
  afterCaption?(table: Table): Added
  /** In a cell, of the head too. */
  inCell?(placed: PlacedCell): AddedToCell
  /** Between the last row of a table and its own notes and foot. */
  afterRows?(table: Table): Added
  /** After the words of an inline: an expansion, an address; what a picture shows; for the reference to a note, the reference itself. */
  afterInline?(inline: Inline): Added
  /** Before the notes of the part, where it has any. */
  readonly beforeNotes?: Added
  /** Before and after a note, one of a table's own too. */
  beforeNote?(note: Note): Added
  afterNote?(note: Note): Added
}
