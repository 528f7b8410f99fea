import type { Publication } from '../../../publication/tree.ts'
import type { Layout } from '../layouts/layout.ts'
import type { Attachment } from './attachments.ts'
import type { Claim } from './claim.ts'
import type { NamedHouse } from './metadata.ts'

/** What a print is finished with besides its pages. */
export interface Facts {
  readonly publication: Publication
  readonly layout: Layout
  /** Who makes the copies, and where the publication stands. */
  readonly house: NamedHouse
  /** The addresses of other publications that it says something of. */
  readonly others: readonly string[]
  readonly claim: Claim
  /** Files within the file; none for most. */
  readonly attachments: readonly Attachment[]
}
