/**
 * The operators of a page's content (ISO 32000-1, 7.8.2), each known by its place among all: their names, and where each
 * begins, with its operands, and ends, in characters of the content.
 */
export interface Operators {
  readonly names: readonly string[]
  /** Two numbers each. */
  readonly bounds: Uint32Array
}

/** Left, low, right and high edge in points from the page's lower left corner. */
export type Box = readonly [left: number, low: number, right: number, high: number]

/** A glyph that is shown. */
export interface Glyph {
  /** Its code in four hexadecimal figures, two in a font of single bytes, and where these begin in the content. */
  readonly code: string
  readonly at: number
  /** The name of its font on the page, and the operators that set it and that show the glyph, by their place. */
  readonly font: string
  readonly fontOperator: number
  readonly operator: number
  /** Where it stands, in points from the page's lower left corner. */
  readonly x: number
  readonly y: number
  /** The span of another text that it stands in, as Skia labels what its font's map does not have. */
  readonly span?: Sequence
}

/** A marked-content sequence (ISO 32000-1, 14.6), or what is painted outside of all: its first operator and its last. */
export interface Sequence {
  readonly from: number
  readonly to: number
  readonly mcid?: number
  /** What a span is to be read as. */
  readonly actualText?: string
  readonly glyphs: readonly Glyph[]
  /** What it paints is within these edges; none where it paints nothing but glyphs. */
  readonly box?: Box
}

/** What a page paints. */
export interface Content {
  readonly source: string
  readonly operators: Operators
  /** The numbered sequences, by their numbers. */
  readonly numbered: ReadonlyMap<number, Sequence>
  readonly spans: readonly Sequence[]
  /** What is painted in no numbered sequence: text objects, paths and pictures, each from its first operator to its last. */
  readonly loose: readonly Sequence[]
  /** What is marked as an artifact: nothing as Chromium prints a page. */
  readonly artifacts: readonly Sequence[]
}

/** A change to a page's content: what stands from one character to another is written otherwise, or put in between. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Changes by page: as many lists as there are pages. */
export type Edits = readonly (readonly Edit[])[]
