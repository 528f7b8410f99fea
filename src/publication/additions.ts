import type { Block, Cell, Inline, ListItem, Note, Table } from './tree.ts'

/** Words that are added at one place, each piece by itself. */
export type Added = readonly string[]

/** A cell of a table, and where it stands; rows and columns are counted from 0. */
export interface PlacedCell {
  readonly table: Table
  readonly row: number
  readonly column: number
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
  /** After the words of a block: that a table or a quotation ends. */
  after?(block: Block): Added
  /** Before an item: its bullet. */
  beforeItem?(item: ListItem): Added
  /** Between the caption of a table and the headings of its columns. */
  afterCaption?(table: Table): Added
  inCell?(placed: PlacedCell): AddedToCell
  /** After the words of an inline: an expansion, an address; for the reference to a note, the reference itself. */
  afterInline?(inline: Inline): Added
  /** Before the notes of the part, where it has any. */
  readonly beforeNotes?: Added
  beforeNote?(note: Note): Added
  afterNote?(note: Note): Added
}
