import type { EditionName } from '../../../wording/index.ts'

/** The size of type and the height of its line, in points. */
export type Type = readonly [size: number, leading: number]

/**
 * How the pages of a print edition are laid out: all that style, geometry, reader and rules must know of it. Lengths are
 * in millimetres, sizes of type in points.
 */
export interface Layout {
  readonly edition: EditionName
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
  /** The text; notes and captions; running heads and folios. */
  readonly text: Type
  readonly small: Type
  readonly furniture: Type
  /** How a table is set: in rows and columns, from one size of type down to the least; or as headings and lists. */
  readonly tables:
    | { readonly set: 'grid'; readonly size: number; readonly least: number }
    | { readonly set: 'lists' }
  /** The face of the publication's own words; the house's are in the sans. */
  readonly voice: 'serif' | 'sans'
  /** How emphasis is set; large print has no italics (UKAAF). */
  readonly emphasis: 'italic' | 'bold'
  /** Whether words that are wider than a line may be divided with a hyphen. */
  readonly dividesWords: boolean
}
