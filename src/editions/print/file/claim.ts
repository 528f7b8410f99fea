import { pdf17, pdf20, type Version } from '../tags/version.ts'

/** The standards that a finished file says it keeps. */
export interface Claim {
  /** PDF/UA: 1 is ISO 14289-1, 2 is ISO 14289-2. */
  readonly accessible: 1 | 2
  /** PDF/A: 2 is ISO 19005-2, 3 with attached files ISO 19005-3, 4 of PDF 2.0 ISO 19005-4. */
  readonly archival: 2 | 3 | 4
}

/** What a print says of itself where nothing else is asked for: PDF/UA-1 and PDF/A-2a. */
export const standard: Claim = { accessible: 1, archival: 2 }

/** The version of PDF that a claim is of. Throws for one of two versions: PDF/UA-1 is of 1.7, PDF/A-4 of 2.0. */
export function versionOf({ accessible, archival }: Claim): Version {
  if ((accessible === 2) !== (archival === 4))
    throw new RangeError(`PDF/UA-${accessible} and PDF/A-${archival} are of two versions of PDF`)
  return accessible === 2 ? pdf20 : pdf17
}
