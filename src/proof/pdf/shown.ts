/** A character as a page shows it, at its place in points from the page's lower left corner. */
export interface Shown {
  readonly text: string
  /** The page's number, from 1. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  /** The size of its type, in points. */
  readonly size: number
  /** The name of its font, without the prefix of a subset: `SourceSans3-Regular`; '' where it has none. */
  readonly font: string
  /** Its code in that font, which is the number of its glyph (ISO 32000-1, 9.7.4.2). */
  readonly code: number
  /** Whether it stands as letters do: neither turned nor mirrored, slanted, narrowed or widened. */
  readonly isUpright: boolean
  /** The number of the marked content that it belongs to, if that has one. */
  readonly sequence: number | undefined
  readonly isArtifact: boolean
  /** What an artifact says that it is: `Header`, `Footer` …; '' where it does not say. */
  readonly artifact: string | undefined
}
