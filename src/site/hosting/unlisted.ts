import type { Publication } from '../../publication/tree.ts'
import { isUnlisted } from '../../publication/unlisted.ts'

/**
 * Keeps search engines from showing a file, which cannot ask that itself as a page does (`noindex`):
 * developers.google.com/search/docs/crawling-indexing/robots-meta-tag.
 */
export const NOINDEX = ['X-Robots-Tag', 'noindex'] as const

/** The folders of what is to be found by its address alone, from the path of the site: `report-2006-10-09/`. */
export const unlistedFolders = (publications: readonly Publication[]): readonly string[] =>
  publications
    .filter(isUnlisted)
    .map(({ name }) => `${name}/`)
    .sort()
