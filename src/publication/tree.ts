import type { Position, Source } from '../message/message.ts'
import type { FrontMatter } from './front-matter.ts'

/** One citable work: one Markdown file, or a folder whose `index.md` holds the front matter. */
export interface Publication {
  /** The file's or folder's name: the address of the publication. */
  readonly name: string
  readonly frontMatter: FrontMatter
  readonly parts: readonly Part[]
  /** The file that holds the front matter. */
  readonly source: Source
  /** Files that the text needs (figures, alternates), by their path in the publication's folder. */
  readonly files: readonly AttachedFile[]
}

/** A file beside the text: its path relative to the publication's folder, and its bytes. */
export interface AttachedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A chapter: one numbered file of a folder, or the text of the publication's own file (name ''). */
export interface Part {
  /** `next-steps` for `07-next-steps.md`; '' for the text of the file with the front matter. */
  readonly name: string
  /** The text of the heading that opens the part; the publication's title where none does. */
  readonly title: string
  readonly children: readonly Block[]
  readonly notes: readonly Note[]
  readonly index: PartIndex
  readonly source: Source
}

/** What others ask of a part, so that its text need not be read for it. */
export interface PartIndex {
  /** Every id that a link may name. */
  readonly ids: readonly string[]
  /** Every link, in the order of the text. */
  readonly links: readonly Pick<Link, 'href' | 'position'>[]
  /** The files of its figures, as the text names them. */
  readonly files: readonly string[]
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Quotation
  | Figure
  | Address
  | ThematicBreak

export interface Heading {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3 | 4 | 5 | 6
  readonly id: string
  readonly children: readonly Inline[]
  readonly position: Position
}

export interface Paragraph {
  readonly type: 'paragraph'
  /** The number as it is cited: `7.4`, `A.3`, `12`. */
  readonly number?: string
  /** The number as it is printed, a word of the publication: `7.4`, `A.3`, `12.`. */
  readonly label?: string
  /** `p7.4`; for a paragraph without a number that stands at the top of its part, `para-6`. */
  readonly id?: string
  readonly children: readonly Inline[]
  readonly position: Position
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
  readonly position: Position
}

export interface ListItem {
  /** `1.` or `1)`: the number of an ordered item as it was typed, a word of the publication. */
  readonly label?: string
  readonly children: readonly Block[]
  readonly position: Position
}

export interface Table {
  readonly type: 'table'
  /** `t7.1`; for a table without a number, `table-2`. */
  readonly id: string
  /** `7.1`, from the caption. */
  readonly number?: string
  /** The whole caption, its label included: `Table 7.1: Next steps`. */
  readonly caption?: readonly Inline[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly position: Position
}

export interface Column {
  readonly children: readonly Inline[]
  readonly align?: 'left' | 'center' | 'right'
}

export interface Row {
  /** `t7.1-leitch-review` where the row has a header, `t7.1-row-6` where it has none. */
  readonly id: string
  /** As many cells as the table has columns. */
  readonly cells: readonly Cell[]
  readonly position: Position
}

export interface Cell {
  /** The first sentence of a first cell, where the table has `{row-header=sentence}`. */
  readonly header?: readonly Inline[]
  /** What the cell says (after its header, if it has one). */
  readonly children: readonly Inline[]
}

export interface Quotation {
  readonly type: 'quotation'
  readonly children: readonly Block[]
  readonly position: Position
}

export interface Figure {
  readonly type: 'figure'
  readonly id: string
  /** The path of the picture, relative to the publication's folder. */
  readonly file: string
  /** What the picture says, for those who do not see it. */
  readonly alternative: string
  readonly caption?: string
  readonly position: Position
}

/** A postal address: one block of several lines. */
export interface Address {
  readonly type: 'address'
  readonly lines: readonly string[]
  readonly position: Position
}

export interface ThematicBreak {
  readonly type: 'thematicBreak'
  readonly position: Position
}

/** A note of the document itself, set at the end of its part. */
export interface Note {
  readonly type: 'note'
  /** `note-1` */
  readonly id: string
  /** `1`, as the source has it between `[^` and `]`. */
  readonly label: string
  readonly children: readonly Block[]
  readonly position: Position
}

export type Inline =
  | Text
  | Emphasis
  | Strong
  | Link
  | Abbreviation
  | Foreign
  | NoteReference
  | Break

export interface Text {
  readonly type: 'text'
  readonly value: string
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Link {
  readonly type: 'link'
  /** As the source has it: `#p7.3`, `/reaching-out/next-steps/#p7.3`, `../a.md#p1.2`, `https://…`. */
  readonly href: string
  readonly children: readonly Inline[]
  readonly position: Position
}

export interface Abbreviation {
  readonly type: 'abbreviation'
  readonly value: string
  readonly expansion: string
}

/** A phrase in another language than its surroundings. */
export interface Foreign {
  readonly type: 'foreign'
  /** BCP 47 language tag, in canonical form. */
  readonly language: string
  readonly children: readonly Inline[]
}

export interface NoteReference {
  readonly type: 'noteReference'
  readonly label: string
  /** The id of the note: `note-1`. */
  readonly target: string
  /** `note-1-ref`, with `-2`, `-3` … from the second reference on. */
  readonly id: string
}

export interface Break {
  readonly type: 'break'
}
