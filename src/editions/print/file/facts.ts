import type { Publication } from '../../../publication/tree.ts'
import type { House } from '../../edition.ts'
import type { Layout } from '../layouts/layout.ts'
import type { Attachment } from './attachments.ts'
import type { Claim } from './claim.ts'

/** What a print is finished with besides its pages. */
export interface Facts {
  readonly publication: Publication
  readonly layout: Layout
  /** Who makes the copies: only the name is written. */
  readonly house: Pick<House, 'name'>
  readonly claim: Claim
  /** Files within the file; none for most. */
  readonly attachments: readonly Attachment[]
}
