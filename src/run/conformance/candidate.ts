/** A PDF that may be judged. */
export interface Candidate {
  /** Absolute. */
  readonly path: string
  readonly bytes: Uint8Array
  /** The standards that it must claim, as an edition of the house; where left out, any that it claims, or none. */
  readonly due?: readonly string[]
}
