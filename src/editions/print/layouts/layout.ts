import type { EditionName, FurnitureKind } from '../../../wording/index.ts'

/** The size of type and the height of its line, in points. */
export type Type = readonly [size: number, leading: number]

/**
 * How the pages of a print edition are laid out: all that style, geometry, measures, finisher and rules must know of it.
 * Lengths are in millimetres, sizes of type in points.
 */
export interface Layout {
  readonly edition: EditionName
  /** What the imprint says that it is, with the sizes of its type. */
  readonly statement: FurnitureKind
  /** What the names of its files end with: `.pdf`. */
  readonly ending: string
  readonly page: { readonly width: number; readonly height: number }
  /** The inner margin is at the spine: left on odd pages. */
  readonly margins: {
    readonly top: number
    readonly foot: number
    readonly inner: number
    readonly outer: number
  }
  /** The column left of the text in which numbers hang, and the column of text. */
  readonly axis: number
  readonly column: number
  /** What is left free between the text and a number, and a number that is long; the running head; the folio. */
  readonly gaps: {
    readonly number: number
    readonly long: number
    readonly head: number
    readonly folio: number
  }
  /** How far the text stands in from a bullet, what stands in a quotation or a box from it, a level of the contents from the one above. */
  readonly insets: { readonly bullet: number; readonly inner: number; readonly level: number }
  /** The text; notes and captions; running heads and folios. */
  readonly text: Type
  readonly small: Type
  readonly furniture: Type
  /** Headings below a part's title: the highest, and the next two; those below are as large as the text. */
  readonly headings: { readonly highest: Type; readonly second: Type; readonly third: Type }
  /** A part's title: as it is set, where it is long, where a word of it is wider than a line; and `Chapter 7` above it. */
  readonly titles: {
    readonly large: Type
    readonly long: Type
    readonly least: Type
    readonly label: Type
  }
  readonly front: Front
  /** Whether the title page says which edition it is. */
  readonly namesItself: boolean
  /** The most height that a picture is given. */
  readonly picture: number
  readonly tables: Tables
  /** The face of the publication's own words; the house's are in the sans. */
  readonly voice: 'serif' | 'sans'
  /** How emphasis is set; large print has no italics (UKAAF). */
  readonly emphasis: 'italic' | 'bold'
  /** The face of titles: the serif's display cut, or the text's own, strong. */
  readonly titleFace: 'display' | 'strong'
  /** The space between paragraphs of notes and of the imprint, in lines; large print has a line between all (UKAAF). */
  readonly between: 0.5 | 1
  /** Whether links are underlined; large print has no underlining (UKAAF). */
  readonly underlinesLinks: boolean
  /** Whether words that are wider than a line may be divided with a hyphen. */
  readonly dividesWords: boolean
  /** The sheet that a press prints each page on; none for a file that is read, or printed as it is. */
  readonly sheet?: Sheet
}

/**
 * A sheet that is larger than the page and is cut down to it. The file of a layout that has one is for a press: in black
 * ink alone but for pictures, its parts on right-hand pages, with blank pages where that needs them.
 */
export interface Sheet {
  /** How far what is printed to the page's edge goes beyond it, for a cut that falls beside it (ISO 32000-1, 14.11.2). */
  readonly bleed: number
  /** What the sheet has beyond that, on each side: room for the marks. */
  readonly slug: number
  /** The marks that show where to cut: their length, and the weight of their lines in points. */
  readonly marks: { readonly length: number; readonly weight: number }
  /** The number of pages is a multiple of this: as many as one folded sheet has. */
  readonly fold: number
  /** The most folded sheets that are stapled together in a booklet; a longer one is made in several of about one length. */
  readonly stapled: number
}

/** The title page and the imprint on its verso. */
export interface Front {
  /** The sizes of its title, from the largest. */
  readonly titles: readonly [TitleSize, ...TitleSize[]]
  /** The lines above the title and below it. */
  readonly lines: Type
  /** What a line of the title is narrower than the column by, and the page of the front shorter than the type area. */
  readonly edge: { readonly title: number; readonly foot: number }
  readonly imprint: Type
  /** The width of the imprint's lines. */
  readonly imprintColumn: number
}

/** How large a title is set: its class in the style, and the type of its two halves. */
export interface TitleSize {
  readonly name: string
  readonly title: Type
  readonly subtitle: Type
  /** Below the rule, above the title and below it. */
  readonly spaces: readonly [rule: number, above: number, below: number]
}

/** How a table is set: in rows and columns, or as headings and lists. */
export type Tables = Grid | { readonly set: 'lists' }

export interface Grid {
  readonly set: 'grid'
  /** The size of its type where there is room, and the least that it may have. */
  readonly size: number
  readonly least: number
  /** A head whose lines stand so far apart, in points, stands once, not on each page: on a page that is turned too. */
  readonly tallHead: { readonly upright: number; readonly turned: number }
  /** From so many characters on a cell may fill a page, in a column of a quarter of the line. */
  readonly tallCell: number
}
