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
