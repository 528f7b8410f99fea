/** The sizes in which large print may be set, in points: at least 16, better 18 (UKAAF); 20 as the House of Commons asks. */
export const LARGE_SIZES = [20, 18, 16] as const

/** A size of large print, in points. */
export type LargeSize = (typeof LARGE_SIZES)[number]

/**
 * The standards that files for paper are made to, by the archival one (ISO 19005), in the order of preference; each with
 * the accessible one (ISO 14289) that goes with it.
 */
export const STANDARDS = {
  'PDF/A-2a': ['PDF/UA-1', 'PDF/A-2a'],
  'PDF/A-3a': ['PDF/UA-1', 'PDF/A-3a'],
  'PDF/A-4': ['PDF/UA-2', 'PDF/A-4'],
} as const satisfies Readonly<Record<string, readonly [accessible: string, archival: string]>>

/** `PDF/A-2a`; `PDF/A-3a`, which holds the source as an attached file; `PDF/A-4`, which is PDF 2.0. */
export type Standard = keyof typeof STANDARDS

/** What a house has chosen of the editions for paper: `print` in `_data/site.json`. */
export interface PrintChoices {
  /** The size of large print in points; false where none is made. */
  readonly largePrint: LargeSize | false
  /** Whether a copy for the press is made, with its booklet. */
  readonly pressCopy: boolean
  readonly standard: Standard
}

/** What is made for paper where the house says nothing else. */
export const USUAL_PRINT: PrintChoices = { largePrint: 20, pressCopy: true, standard: 'PDF/A-2a' }
