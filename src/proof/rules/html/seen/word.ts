/** A word as a browser lays it out. */
export interface LaidWord {
  readonly text: string
  /** The id of the nearest element round it that has one; '' where none has. */
  readonly id: string
  /** The count of the block that it stands in; words of one block follow one another in lines. */
  readonly block: number
  /** The place of the cell of a table that it stands in. */
  readonly cell: Rect | undefined
  /** Whether it is a publication's own: within its text, and not added. */
  readonly isOwn: boolean
  /** Whether it is only heard on purpose at this width. */
  readonly isUnseen: boolean
  /** Whether it is seen when what it stands in is scrolled. */
  readonly isScrolled: boolean
  /** What its element is set with that turns or mirrors it: `rotate: 180deg`; '' for nothing. */
  readonly turned: string
  /** Its places, one a line that it stands on, in CSS pixels. */
  readonly rects: readonly Rect[]
}

/** A place: from the left, from the top, its width and height. */
export type Rect = readonly [x: number, y: number, width: number, height: number]

/** A page as a browser lays it out in several windows, side by side. */
export interface LaidPages {
  readonly width: number
  readonly height: number
  /** The words in each window. */
  readonly windows: readonly (readonly LaidWord[])[]
}
