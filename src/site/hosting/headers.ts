import { toPolicy } from '../components/policy.ts'

/** A header of HTTP: its name and its value. */
export type Header = readonly [name: string, value: string]

/**
 * Said with every answer. Of the policies of pages it is the widest, for each page narrows it by its own `meta`; no other
 * site shows a page of ours in a frame, which only a header can say (CSP Level 3, 6.4.2). No type is guessed (Fetch, 3.6).
 */
export const ALWAYS: readonly Header[] = [
  ['Content-Security-Policy', `${toPolicy('search')}; frame-ancestors 'none'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
]

/**
 * Keeps search engines from showing a file, which cannot ask that itself as a page does (`noindex`):
 * developers.google.com/search/docs/crawling-indexing/robots-meta-tag.
 */
export const NOINDEX: Header = ['X-Robots-Tag', 'noindex']

/** How long browsers and proxies keep a file, by the ends of names (RFC 9111, 5.2.2; RFC 8246). */
interface Caching {
  readonly endings: readonly string[]
  readonly value: string
}

/** Pages, styles and scripts keep their names and belong together: all are asked for anew after five minutes. */
export const SHORT = 'public, max-age=300'

export const CACHING: readonly Caching[] = [
  // The index of search has a hash in each name: another content has another name.
  {
    endings: ['pf_fragment', 'pf_index', 'pf_filter', 'pf_meta'],
    value: 'public, max-age=31536000, immutable',
  },
  // Faces change when Faircopy does, and then hardly.
  { endings: ['woff2'], value: 'public, max-age=2592000' },
]

/** Where a site stands. */
export interface Hosted {
  /** The folder of the built site, as the recipe names it. */
  readonly dist: string
  /** `https://publications.example.org`. */
  readonly origin: string
  /** `/`, or `/papers/`. */
  readonly basePath: string
  /** The folders that search engines are to leave out, each with a slash at its end; all, of a site of drafts. */
  readonly unlisted: readonly string[] | 'all'
}
