import type { Part } from '../publication/tree.ts'
import type { SiteInput, SitePublication } from './site.ts'

/** A page that holds the text of a part. */
export interface PartPage {
  readonly entry: SitePublication
  readonly part: Part
}

/** A former address, and the publication that stands elsewhere now. */
export interface Redirect {
  readonly alias: string
  readonly entry: SitePublication
}

/** What templates see. Eleventy copies plain data deeply for each page unless it is frozen: so it is. */
export interface SiteData {
  readonly site: SiteInput
  readonly partPages: readonly PartPage[]
  readonly redirects: readonly Redirect[]
}

export const toSiteData = (site: SiteInput): SiteData => ({
  site: Object.freeze({ ...site }),
  partPages: site.publications.flatMap((entry) =>
    entry.publication.parts
      .filter(({ name }) => name !== '')
      .map((part) => Object.freeze({ entry, part })),
  ),
  redirects: site.publications.flatMap((entry) =>
    (entry.publication.frontMatter.aliases ?? []).map((alias) => Object.freeze({ alias, entry })),
  ),
})
