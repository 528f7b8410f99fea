/** The standards that a finished file says it keeps. */
export interface Claim {
  /** PDF/UA: 1 is ISO 14289-1, 2 is ISO 14289-2. */
  readonly accessible: 1 | 2
  /** PDF/A: 2 is ISO 19005-2, 3 with attached files ISO 19005-3, 4 of PDF 2.0 ISO 19005-4. */
  readonly archival: 2 | 3 | 4
}

/** What every print says of itself: PDF/UA-1 and PDF/A-2a. */
export const standard: Claim = { accessible: 1, archival: 2 }
