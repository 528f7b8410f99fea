import type { PdfProof } from '../../../../src/proof/pdf/open.ts'
import type { Bytes, Change } from './planting.ts'

/** A fault that is planted for a condition to find. */
export interface ConformanceFault {
  readonly name: string
  /** The condition's number: `Matterhorn 09-004`. */
  readonly number: string
  /** What must be said of it. */
  readonly reason: RegExp
  /** The file that it is planted in, by what that claims: PDF/UA-2 and PDF/A-4, or PDF/UA-1 and PDF/A-2a. */
  readonly claim?: 'later'
  readonly change?: Change
  readonly bytes?: Bytes
  /** What no reader opens is planted in what was read. */
  readonly read?: (proof: PdfProof) => void
}

export const matterhorn = (
  number: string,
  name: string,
  reason: RegExp,
  change: Change,
): ConformanceFault => ({ number: `Matterhorn ${number}`, name, reason, change })

export const archive = (
  clause: string,
  name: string,
  reason: RegExp,
  change: Change,
): ConformanceFault => ({ number: `ISO 19005-2, ${clause}`, name, reason, change })

/** Several changes, one after the other. */
export const all =
  (...changes: readonly Change[]): Change =>
  (document) => {
    for (const change of changes) change(document)
  }
