import { blankPagesOf } from '../../../proof/pdf/blank-pages.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import { remember } from '../../../publication/remember.ts'
import type { Layout } from '../layouts/layout.ts'

/** The pages on which nothing need stand, by their numbers: blank ones of a file for a press; no other may have any. */
export const blanksIn = (proof: PdfProof, { sheet }: Layout): ReadonlySet<number> =>
  sheet ? blanksOf(proof) : NONE

const blanksOf = remember((proof: PdfProof): ReadonlySet<number> => new Set(blankPagesOf(proof)))

const NONE: ReadonlySet<number> = new Set()
