import type { Part } from '../publication/tree.ts'
import { toFormerLists } from './former-lists.ts'
import { type Term, toGlossary } from './glossary.ts'
import { type GlossaryLists, toGlossaryLists } from './glossary-lists.ts'
import type { ListPage } from './lists/divided.ts'
import { type PublicationLists, toPublicationLists } from './publication-lists.ts'
import { type Redirect, toRedirects } from './redirects.ts'
import { type ParagraphLists, type Slice, toParagraphLists } from './search/paragraph-lists.ts'
import type { SiteInput, SitePublication } from './site.ts'
import { type Sitemap, toSitemaps } from './sitemaps.ts'

/** A page that holds the text of a part. */
export interface PartPage {
  readonly entry: SitePublication
  readonly part: Part
}

/** What templates see. Eleventy copies plain data deeply for each page unless it is frozen: so it is. */
export interface SiteData {
  readonly site: SiteInput
  /** The publications whose pages are to be written: those kept from an earlier build stand already. */
  readonly entries: readonly SitePublication[]
  readonly partPages: readonly PartPage[]
  readonly redirects: readonly Redirect[]
  /** Every paragraph, for the search page; and the pages of its list that are to be written. */
  readonly paragraphLists: ParagraphLists
  readonly listPages: readonly ListPage<Slice>[]
  readonly glossaryLists: GlossaryLists
  readonly letterPages: readonly ListPage<Term>[]
  /** The newest publications, for the home page; and the pages of every year that are to be written. */
  readonly publicationLists: PublicationLists
  readonly morePublications: readonly ListPage<SitePublication>[]
  readonly sitemaps: readonly Sitemap[]
}

/** Earlier versions have pages, and stand in no list: those of today do. */
export function toSiteData(all: SiteInput): SiteData {
  const publications = all.publications.filter(({ publication }) => !publication.earlierOf)
  const site = { ...all, publications }
  const paragraphLists = toParagraphLists(site)
  const publicationLists = toPublicationLists(site)
  const glossaryLists = toGlossaryLists(toGlossary(site.glossary, publications))
  const entries = all.publications.filter(({ fragments }) => fragments.size > 0)
  const morePublications = publicationLists.years.pages
  const letterPages = glossaryLists.letters.pages
  return {
    site: Object.freeze({ ...site }),
    entries,
    partPages: toPartPages(entries),
    redirects: toRedirects(all, toFormerLists(site, publicationLists, paragraphLists)),
    paragraphLists,
    listPages: paragraphLists.years.pages,
    glossaryLists,
    letterPages,
    publicationLists,
    morePublications,
    sitemaps: site.house.holdsDrafts ? [] : toSitemaps(site, [...morePublications, ...letterPages]),
  }
}

const toPartPages = (entries: readonly SitePublication[]): readonly PartPage[] =>
  entries.flatMap((entry) =>
    entry.publication.parts
      .filter(({ name }) => name !== '')
      .map((part) => Object.freeze({ entry, part })),
  )
