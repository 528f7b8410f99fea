import { say } from './say.ts'
import type { SiteInput, SitePublication } from './site.ts'

/** A page that lists publications: the home page, and one for each fifty more. */
export interface PublicationList {
  /** '' for the home page; `publications/2/`. */
  readonly address: string
  /** The place of its first publication among all, from 1. */
  readonly first: number
  /** Newest first. */
  readonly entries: readonly SitePublication[]
}

/** At most so many publications a page: 35 KB of HTML; a page of 1,000 took axe 4.8 s, and a reader longer. */
export const PUBLICATIONS_A_PAGE = 50

/** Divides all publications, newest first, into pages; there is one at least. */
export function toPublicationLists(
  { publications }: SiteInput,
  perPage: number = PUBLICATIONS_A_PAGE,
): readonly PublicationList[] {
  const newest = publications.toSorted(
    (one, other) =>
      compare(dateOf(other), dateOf(one)) || compare(one.publication.name, other.publication.name),
  )
  const count = Math.max(1, Math.ceil(newest.length / perPage))
  return Array.from({ length: count }, (_, index) => ({
    address: index === 0 ? '' : `publications/${index + 1}/`,
    first: index * perPage + 1,
    entries: newest.slice(index * perPage, (index + 1) * perPage),
  }))
}

/** What a list holds: `51 to 100, of 2006 to 2004`. */
export function rangeOf({ first, entries }: PublicationList, language: string): string {
  const between = (one: string, other: string): string =>
    one === other ? one : say(language, 'range', { first: one, last: other })
  const [newest = '', oldest = newest] = [entries.at(0), entries.at(-1)].map((entry) =>
    entry ? dateOf(entry).slice(0, 4) : '',
  )
  const range = between(String(first), String(first + entries.length - 1))
  return say(language, 'rangeOfYears', { range, years: between(newest, oldest) })
}

const dateOf = ({ publication }: SitePublication): string => publication.frontMatter.date

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
