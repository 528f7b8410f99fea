/** A run of text read back from an edition, in reading order. */
export interface Piece {
  readonly text: string
  /** True where the edition's bytes say that this was added: a marked element, a bracket, an artifact. */
  readonly furniture: boolean
  /** True where nothing but the form of the words says so, which an author's own words may have too: `[sic]`. */
  readonly byForm?: boolean
  /** Where in the file, for people: `page 3`, `line 45`, `next-steps/index.html`. */
  readonly where: string
}

/** What an edition says, from its bytes alone. */
export interface Reading {
  readonly pieces: readonly Piece[]
  /** Number of pages; 1 for an edition without pages. */
  readonly pages: number
}
