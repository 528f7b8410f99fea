import type { Part } from '../publication/tree.ts'
import { type Term, toGlossary } from './glossary.ts'
import { type PublicationList, toPublicationLists } from './publication-lists.ts'
import { type ListPage, toListPages } from './search/list.ts'
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
  /** The publications whose pages are to be written: those kept from an earlier build stand already. */
  readonly entries: readonly SitePublication[]
  readonly partPages: readonly PartPage[]
  readonly redirects: readonly Redirect[]
  /** Every paragraph, for the search page; and, where its list has several pages, those to be written. */
  readonly lists: readonly ListPage[]
  readonly listPages: readonly ListPage[]
  readonly terms: readonly Term[]
  /** Every publication, newest first, by pages: the first is the home page; and those of the others to be written. */
  readonly publicationLists: readonly PublicationList[]
  readonly morePublications: readonly PublicationList[]
}

export function toSiteData(site: SiteInput): SiteData {
  const lists = toListPages(site)
  const publicationLists = toPublicationLists(site)
  const entries = site.publications.filter(({ fragments }) => fragments.size > 0)
  return {
    site: Object.freeze({ ...site }),
    entries,
    partPages: toPartPages(entries),
    redirects: toRedirects(site),
    lists,
    listPages: lists.length > 1 ? lists : [],
    terms: toGlossary(site.glossary, site.publications),
    publicationLists,
    morePublications: publicationLists.slice(1),
  }
}

const toPartPages = (entries: readonly SitePublication[]): readonly PartPage[] =>
  entries.flatMap((entry) =>
    entry.publication.parts
      .filter(({ name }) => name !== '')
      .map((part) => Object.freeze({ entry, part })),
  )

const toRedirects = (site: SiteInput): readonly Redirect[] =>
  site.publications.flatMap((entry) =>
    (entry.publication.frontMatter.aliases ?? []).map((alias) => Object.freeze({ alias, entry })),
  )
