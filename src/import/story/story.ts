import type { Amendment } from '../account.ts'
import type { Finding } from '../finding.ts'
import type { WordPlace } from '../place.ts'

/** What a Word file says: blocks in the order of the file, notes in the order in which they are referred to. */
export interface Story {
  readonly blocks: readonly StoryBlock[]
  readonly notes: readonly StoryNote[]
  /** The BCP 47 tag that most letters of the text have; undefined where the file names none. */
  readonly language: string | undefined
  readonly properties: Properties
  /** The place of the paragraph in which each bookmark begins, by its name. */
  readonly bookmarks: ReadonlyMap<string, WordPlace>
  readonly findings: readonly Finding[]
  readonly amendments: readonly Amendment[]
  /** The first words of each paragraph by the key of its place, for messages. */
  readonly openings: ReadonlyMap<string, string>
}

/** What the file says of itself (ISO/IEC 29500-2, 11): trusted no more than a hint. */
export interface Properties {
  readonly title?: string
  readonly creator?: string
}

/** What stands in the text one after another. */
export type StoryBlock = StoryParagraph | StoryTable | StoryPicture | StoryTextBox

/** A paragraph that has anything to be seen. */
export interface StoryParagraph {
  readonly type: 'paragraph'
  readonly place: WordPlace
  readonly role: 'title' | 'heading' | 'text' | 'quotation' | 'caption'
  /** 1 to 9, of a heading. */
  readonly level?: number
  /** The number or bullet that Word shows before it. */
  readonly label?: Label
  /** How far it is set in from the left margin, in twips (twentieths of a point), by its own, its style's or its list's indent. */
  readonly indent: number
  /** Whether lines are drawn round it, or above and below. */
  readonly isBordered: boolean
  /** The name of its style in small letters: `heading 1`, `list bullet`, `quote`. */
  readonly style: string
  /** The word that a SEQ field in it counts: `Table`, `Figure`. */
  readonly sequence?: string
  readonly inlines: readonly StoryInline[]
}

/** The number that Word shows before a paragraph and stores nowhere (ISO/IEC 29500-1, 17.9). */
export interface Label {
  /** As shown, white space collapsed: `7.1`, `(a)`, `Chapter 7:`; of a bullet, its sign. */
  readonly text: string
  readonly isBullet: boolean
  /** From 0. */
  readonly level: number
  /** The list that it is counted in: the `w:abstractNumId`. */
  readonly list: string
  /** How its own number is shown: `decimal`, `lowerLetter`, `bullet` … (17.18.59). */
  readonly format: string
  /** Its own number, and before it those of the levels above. */
  readonly path: readonly number[]
}

/** What stands in a paragraph. */
export type StoryInline = StoryText | StoryBreak | StoryNoteReference | StoryPicture

/** Text of one look. */
export interface StoryText {
  readonly type: 'text'
  /** As the publication is to have it: signs as Unicode, equations in a line, tabs as `\t`, no-break hyphens as U+2011. */
  readonly value: string
  readonly isBold: boolean
  readonly isItalic: boolean
  /** The BCP 47 tag of the run, where it has letters and a sound one. */
  readonly language?: string
  readonly raised?: 'superscript' | 'subscript'
  /** An address out of the file: `https://…`, `mailto:…`. */
  readonly address?: string
  /** The name of a bookmark that it leads to. */
  readonly bookmark?: string
}

/** The end of a line, a page or a column. */
export interface StoryBreak {
  readonly type: 'break'
  readonly kind: 'line' | 'page' | 'column'
}

/** A reference to a note, at its place in the text. */
export interface StoryNoteReference {
  readonly type: 'noteReference'
  readonly note: StoryNote['text']
}

/** A footnote or an endnote. */
export interface StoryNote {
  /** Which note: `footnote 3`, by its `w:id`. */
  readonly text: `footnote ${string}` | `endnote ${string}`
  /** As Word shows it, or its own mark: `1`, `iv`, `*`. */
  readonly label: string
  readonly blocks: readonly StoryBlock[]
}

/** A table by its rows. */
export interface StoryTable {
  readonly type: 'table'
  /** The place of the first paragraph in it. */
  readonly place: WordPlace
  /** How many columns its grid has. */
  readonly columns: number
  readonly rows: readonly StoryRow[]
}

/** A row with the cells that begin in it. */
export interface StoryRow {
  /** Whether it is repeated at the top of each page (w:tblHeader), or else looks as one that heads the columns. */
  readonly isHead: boolean
  readonly cells: readonly StoryCell[]
}

/** A cell; places that a cell above covers (w:vMerge) have none of their own. */
export interface StoryCell {
  /** The first column of the grid that it covers, from 0. */
  readonly column: number
  readonly columns: number
  readonly rows: number
  readonly blocks: readonly StoryBlock[]
}

/** A picture that browsers can show. */
export interface StoryPicture {
  readonly type: 'picture'
  readonly place: WordPlace
  /** A name for its file, of small letters, digits and hyphens: `image1.png`. */
  readonly file: string
  readonly bytes: Uint8Array
  /** Its alternative text; '' where it has none. */
  readonly alternative: string
  /** Whether the author marked it as decorative. */
  readonly isDecorative: boolean
}

/** What floats on the page, set after the paragraph that it hangs on. */
export interface StoryTextBox {
  readonly type: 'textBox'
  readonly place: WordPlace
  readonly blocks: readonly StoryBlock[]
}
