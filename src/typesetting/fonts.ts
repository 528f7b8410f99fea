/** The families of our faces: the serif, its cut for titles, which print alone has, and the sans. */
export const SERIF = 'Source Serif 4'
export const DISPLAY = 'Source Serif 4 Display'
export const SANS = 'Source Sans 3'

/** A font face as CSS names it, with its file as bytes (WOFF2). */
export interface Face {
  readonly family: string
  readonly weight: number
  readonly style: 'normal' | 'italic'
  /** The value of `unicode-range`. */
  readonly range: string
  readonly file: string
  readonly bytes: Uint8Array
}

export type Fonts = readonly Face[]
