/** One thing that pa11y found on a page, as it reports it. */
export interface Finding {
  readonly code: string
  readonly message: string
  /** The beginning of the element's HTML; '' or null where there is no element. */
  readonly context: string | null
  /** Ids or names of elements with their place among their siblings: `#p7.1 > a:nth-child(2)`. */
  readonly selector: string
  /** Said by axe alone. */
  readonly runnerExtras?: {
    readonly help?: string
    readonly helpUrl?: string
    readonly description?: string
    /** True where axe could not decide and a person must look. */
    readonly needsFurtherReview?: boolean
  }
}

/** What a run of pa11y-ci is asked: addresses, and its options but for the reporters. */
export interface Task {
  readonly addresses: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
}

/** What it tells of each address: what it found and where it ended up, or why it found nothing. */
export type Answer =
  | { readonly address: string; readonly endedAt: string; readonly findings: readonly Finding[] }
  | { readonly address: string; readonly failure: string }
