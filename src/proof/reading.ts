import type { Where } from './where.ts'

/** A run of text read back from an edition, in reading order. */
export interface Piece {
  readonly text: string
  /**
   * Whether the edition's bytes say that this was added: a marked element, an artifact. Left out where they say nothing,
   * as in plain text, whose brackets may be the author's own.
   */
  readonly furniture?: boolean
  /**
   * How each UTF-16 code unit of a word is set off, where the bytes say so: `e` in emphasis, `s` in strong emphasis, `b` in
   * both, `-` in neither.
   */
  readonly stress?: string
  readonly where: Where
  /** White space before it on its line, where it is other than one plain space. */
  readonly before?: string
}

/** What an edition says, from its bytes alone. */
export interface Reading {
  readonly pieces: readonly Piece[]
  /** True where the bytes say which white space stands between words. */
  readonly keepsSpaces?: boolean
  /** Number of pages; 1 for an edition without pages. */
  readonly pages: number
  /** The numbers of the pages that show nothing, where the edition has pages and says so. */
  readonly blankPages?: readonly number[]
}
