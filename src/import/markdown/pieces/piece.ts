import type { BoxKind } from '../../../publication/box-kinds.ts'
import type { WordPlace } from '../../place.ts'

/** A block as it is to be written; texts are Markdown, of which no beginning of a line is escaped yet. */
export type Piece =
  | HeadingPiece
  | ParagraphPiece
  | ListPiece
  | QuotationPiece
  | BoxPiece
  | FigurePiece
  | TablePiece

/** A heading, its number among its words. */
export interface HeadingPiece {
  readonly type: 'heading'
  /** As in Word, from 1 to 9. */
  readonly level: number
  readonly text: string
  /** Its words without marks. */
  readonly words: string
  readonly place: WordPlace
}

/** A paragraph, with or without a number. */
export interface ParagraphPiece {
  readonly type: 'paragraph'
  /** The number that stands before it: `7.1`. */
  readonly number?: string
  /** What its words begin with, as they are to be read: a number that was typed, or the label of a caption. */
  readonly begins?: 'number' | 'caption'
  readonly text: string
  readonly place: WordPlace
}

/** A list; what its items have for a label says of what kind. */
export interface ListPiece {
  readonly type: 'list'
  /** Whether its items are numbered paragraphs. */
  readonly isNumbered?: true
  readonly items: readonly ItemPiece[]
}

/** An item of a list, with all that belongs to it. */
export interface ItemPiece {
  /** `(a)`; none for an item with a bullet. */
  readonly label?: string
  readonly children: readonly Piece[]
  readonly place: WordPlace
}

/** Paragraphs that are quoted. */
export interface QuotationPiece {
  readonly type: 'quotation'
  readonly children: readonly Piece[]
}

/** What is set apart from the text: a box, a question, a case study. */
export interface BoxPiece {
  readonly type: 'box'
  readonly kind: BoxKind
  readonly title?: { readonly text: string; readonly place: WordPlace }
  readonly children: readonly Piece[]
}

/** A picture that stands by itself. */
export interface FigurePiece {
  readonly type: 'figure'
  /** `![what it says](file.png)` */
  readonly image: string
  readonly caption?: CaptionPiece
  readonly place: WordPlace
}

/** A caption, with the line for units below it, if it has one. */
export interface CaptionPiece {
  readonly text: string
  readonly place: WordPlace
}

/** A table as a grid, in which each place is in one cell. */
export interface TablePiece {
  readonly type: 'table'
  readonly caption?: CaptionPiece
  readonly head: readonly RowPiece[]
  readonly rows: readonly RowPiece[]
  readonly alignments: readonly ('right' | undefined)[]
  /** Whether the first cell of each row heads it, or as many as this. */
  readonly rowHeads: 'cell' | number | undefined
}

/** A row of a table. */
export interface RowPiece {
  /** From the left; every column is in one. */
  readonly cells: readonly CellPiece[]
  /** The paragraphs that begin in it. */
  readonly places: readonly WordPlace[]
}

/** A cell of a table, by how many columns it covers. */
export interface CellPiece {
  readonly columns: number
  /** What it says; or that the cell above goes on. */
  readonly content: readonly Piece[] | 'above'
}
