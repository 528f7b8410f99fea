import type { Publication } from '../../../publication/tree.ts'
import { furnish } from '../../../typesetting/furniture.ts'

/** The id of the section: no heading of a publication has an underscore in its own. */
export const CHANGES = 'changes_since'

/** What the section is headed by; undefined for a publication that has not been changed, which has none. */
export const changesHeading = ({ frontMatter, versions = [] }: Publication): string | undefined =>
  versions.length > 1 ? furnish(frontMatter.language, 'changesSince') : undefined
