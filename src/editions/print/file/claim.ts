import type { Standard } from '../../print-choices.ts'
import { pdf17, pdf20, type Version } from '../tags/version.ts'

/** The standards that a finished file says it keeps. */
export interface Claim {
  /** PDF/UA: 1 is ISO 14289-1, 2 is ISO 14289-2. */
  readonly accessible: 1 | 2
  /** PDF/A: 2 is ISO 19005-2, 3 with attached files ISO 19005-3, 4 of PDF 2.0 ISO 19005-4. */
  readonly archival: 2 | 3 | 4
}

/** What a file says of itself, by the standard that the house has chosen. */
export const CLAIMS: Readonly<Record<Standard, Claim>> = {
  'PDF/A-2a': { accessible: 1, archival: 2 },
  'PDF/A-3a': { accessible: 1, archival: 3 },
  'PDF/A-4': { accessible: 2, archival: 4 },
}

/** The version of PDF that a claim is of. Throws for one of two versions: PDF/UA-1 is of 1.7, PDF/A-4 of 2.0. */
export function versionOf({ accessible, archival }: Claim): Version {
  if ((accessible === 2) !== (archival === 4))
    throw new RangeError(`PDF/UA-${accessible} and PDF/A-${archival} are of two versions of PDF`)
  return accessible === 2 ? pdf20 : pdf17
}
