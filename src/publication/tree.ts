import type { Position, Source } from '../message/message.ts'
import type { BoxKind } from './box-kinds.ts'
import type { FrontMatter } from './front-matter.ts'
import type { EarlierOf, Version } from './versions/version.ts'

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
  /** The text as it was received, where the front matter names a file that is there: it is kept, and never published. */
  readonly received?: AttachedFile
  /** Its dated texts, the oldest first and its own last; none where it was never corrected (`versions/attach.ts`). */
  readonly versions?: readonly Version[]
  /** The publication that it is an earlier text of. */
  readonly earlierOf?: EarlierOf
}

/** A file beside the text: its path relative to the publication's folder, and its bytes. */
export interface AttachedFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** How it is shown, where it is a picture that was looked at. */
  readonly shown?: Shown
}

/** The size of a picture in CSS pixels, turned as its camera says; or why nobody sees it. */
export type Shown =
  | { readonly width: number; readonly height: number }
  | 'not at all'
  | 'not in time'

/** A chapter: one numbered file of a folder, or the text of the publication's own file (name ''). */
export interface Part {
  /** `next-steps` for `07-next-steps.md`; '' for the text of the file with the front matter. */
  readonly name: string
  /** The text of the heading that opens the part; the publication's title where none does. */
  readonly title: string
  readonly children: readonly Block[]
  readonly notes: readonly Note[]
  readonly index: PartIndex
  /** The hash of what a reader sees of it, but for the bytes of its pictures (`text-hash.ts`). */
  readonly hash: string
  readonly source: Source
}

/** What others ask of a part, so that its text need not be read for it. */
export interface PartIndex {
  /** Every id that a link may name. */
  readonly ids: readonly string[]
  /** Every link, in the order of the text. */
  readonly links: readonly Pick<Link, 'href' | 'position'>[]
  /** The files of its pictures, and of tables that lie in files, as the text names them. */
  readonly files: readonly string[]
}

export type Block =
  | Heading
  | Paragraph
  | List
  | DefinitionList
  | Table
  | Quotation
  | Box
  | Figure
  | LineBlock
  | ThematicBreak

export interface Heading {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3 | 4 | 5 | 6
  /** `next-steps`; for the heading of a numbered provision, `p12A`. */
  readonly id: string
  /** `12A`, of the heading `12A Power to make rules` of an Act; a word of the heading too. */
  readonly number?: string
  /** `4`, of the heading `§§ 2 bis 4 (weggefallen)`, whose number is `2`. */
  readonly lastNumber?: string
  readonly children: readonly Inline[]
  readonly position: Position
}

export interface Paragraph {
  readonly type: 'paragraph'
  /** The number as it is cited: `7.4`, `A.3`, `12`, `ES1`; of a provision, `1(2)`; in no section, `(2)`. */
  readonly number?: string
  /** The number as it is printed, a word of the publication: `7.4`, `A.3`, `12.`, `1.—(1)`, `(2)`. */
  readonly label?: string
  /**
   * `p7.4`; where numbers begin again under a heading, `annex-a-p1`; for a paragraph without a number that stands at the
   * top of its part, `para-6`.
   */
  readonly id?: string
  /** The id of the first provision of several that a paragraph opens: `p1-1` in `1.—(1)`, whose id is `p1`. */
  readonly innerId?: string
  /** Where numbers begin again: what they are counted in. */
  readonly scope?: Scope
  readonly children: readonly Inline[]
  readonly position: Position
}

/** A heading under which the numbers of paragraphs begin again. */
export interface Scope {
  /** What their ids begin with: `annex-a`, `conclusions`. */
  readonly id: string
  /** What it is called where its paragraphs are cited: `Annex A`, `Conclusions`. */
  readonly name: string
}

export interface List {
  readonly type: 'list'
  /** Whether its items have labels. */
  readonly ordered: boolean
  readonly items: readonly ListItem[]
  readonly position: Position
}

export interface ListItem {
  /** `1.`, `(a)`, `ii)`, `5a.`: the label of an item as it was typed, a word of the publication. */
  readonly label?: string
  /** `p7.3-a-i`; only within what has a number, and only for an item with a label. */
  readonly id?: string
  /** As lawyers cite it: `7.3(a)(i)`; where `id` is. */
  readonly number?: string
  readonly children: readonly Block[]
  readonly position: Position
}

/** Terms, each with what it means. */
export interface DefinitionList {
  readonly type: 'definitionList'
  readonly items: readonly DefinitionItem[]
  readonly position: Position
}

export interface DefinitionItem {
  /** One term, or several that mean the same. */
  readonly terms: readonly (readonly Inline[])[]
  /** One meaning, or several, each of one block or more. */
  readonly definitions: readonly (readonly Block[])[]
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
  /** The line for units, between the caption and the head: `£ million`. */
  readonly unit?: readonly Inline[]
  readonly columns: readonly Column[]
  /** The rows of the head, from the top; none in a table without a head. */
  readonly head: readonly Row[]
  readonly rows: readonly Row[]
  /** Notes of the table's own, beneath it. */
  readonly notes: readonly Note[]
  /** Paragraphs beneath it that are its: `Source: …`, `Note: …`. */
  readonly foot: readonly Paragraph[]
  /** The CSV file that holds its rows, relative to the publication's folder; its position is that of its caption. */
  readonly file?: string
  readonly position: Position
}

export interface Column {
  /** `decimal`: numbers with their decimal signs below one another. */
  readonly align?: 'left' | 'center' | 'right' | 'decimal'
}

export interface Row {
  /** `t7.1-leitch-review` where the row has a header, `t7.1-row-6` where it has none; `t7.1-head-1` in a head. */
  readonly id: string
  /** `group`: a heading over the rows that follow, across all columns; `total`: a sum of rows, as its bold first cell says. */
  readonly kind: 'head' | 'body' | 'group' | 'total'
  /** Left to right; places that a cell of the row or of a row above covers have none of their own. */
  readonly cells: readonly Cell[]
  readonly position: Position
}

export interface Cell {
  /** The first column that it covers, from 0. */
  readonly column: number
  /** How many columns it covers. */
  readonly columns: number
  /** How many rows it covers, its own included. */
  readonly rows: number
  /** What it heads: the columns below it, its row (or rows), or the rows of a group. Left out for a cell of data. */
  readonly heads?: 'columns' | 'row' | 'group'
  /** The first sentence of a first cell, where the table has `{row-header=sentence}`: it heads the row. */
  readonly header?: readonly Inline[]
  /** What the cell says (after its header, if it has one): one paragraph mostly; none in an empty cell. */
  readonly children: readonly Block[]
  readonly position: Position
}

export interface Quotation {
  readonly type: 'quotation'
  readonly children: readonly Block[]
  /** Who is quoted, as printed below it: `— Lease of 1688`. */
  readonly source?: readonly Inline[]
  readonly position: Position
}

/** What is set apart from the text and has an address of its own. */
export interface Box {
  readonly type: 'box'
  readonly kind: BoxKind
  /** `recommendation-3`, `box-2.1`; for one without a number, `box-count-2`. */
  readonly id: string
  /** `3`, from its title. */
  readonly number?: string
  /** As printed, its label included: `Box 2: How the ferries are paid`, `Recommendation 3`. */
  readonly title?: readonly Inline[]
  readonly children: readonly Block[]
  readonly position: Position
}

export interface Figure {
  readonly type: 'figure'
  /** `f1`; for a chart or map with a number `chart-4`; without a number, `figure-2`. */
  readonly id: string
  /** The path of the picture, relative to the publication's folder. */
  readonly file: string
  /** What the picture says, for those who do not see it. */
  readonly alternative: string
  /** The whole caption, its label included: `Figure 1: The ferries`. */
  readonly caption?: readonly Inline[]
  /** Paragraphs beneath it that are its: `Source: …`, `Note: …`. */
  readonly foot: readonly Paragraph[]
  readonly position: Position
}

/** Lines that belong together: a postal address, or who signed. */
export interface LineBlock {
  readonly type: 'address' | 'signature'
  readonly lines: readonly string[]
  readonly position: Position
}

export interface ThematicBreak {
  readonly type: 'thematicBreak'
  readonly position: Position
}

/** A note of the document itself, set at the end of its part; a table's own, beneath the table. */
export interface Note {
  readonly type: 'note'
  /** `note-1`; of a table's own note `[^5:a]`, `note-5-a`. */
  readonly id: string
  /** `1`, as the source has it between `[^` and `]`; of a table's own note what follows the colon, `a`. */
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
  | Speaker
  | Image
  | NoteReference
  | Break

export interface Text {
  readonly type: 'text'
  readonly value: string
  /**
   * Offsets in `value` (UTF-16 code units) of characters that were written with a backslash or as a character reference,
   * and so are meant as text; left out where there are none.
   */
  readonly escapes?: readonly number[]
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

/** Who speaks, where a paragraph of a transcript begins: `The Chair:`. */
export interface Speaker {
  readonly type: 'speaker'
  readonly children: readonly Inline[]
}

/** A small picture within a sentence. */
export interface Image {
  readonly type: 'image'
  /** The path of the picture, relative to the publication's folder. */
  readonly file: string
  /** What the picture says, for those who do not see it; no word of the publication. */
  readonly alternative: string
  readonly position: Position
}

export interface NoteReference {
  readonly type: 'noteReference'
  readonly label: string
  /** The id of the note: `note-1`, `note-5-a`. */
  readonly target: string
  /** `note-1-ref`, with `-2`, `-3` … from the second reference on. */
  readonly id: string
}

export interface Break {
  readonly type: 'break'
}
