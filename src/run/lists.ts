import { rangeOf } from '../site/publication-lists.ts'
import type { SitePublication } from '../site/site.ts'
import type { SiteData } from '../site/site-data.ts'
import type { Entry, StampedFile } from '../store/cache.ts'
import { hashAll } from '../store/hash.ts'
import { toRecord } from '../store/manifest.ts'
import type { Job } from './publish.ts'
import type { Work } from './works.ts'

/** A page of a list, which stays the same while the publications on it do. */
export interface ListWork {
  /** Where it stands in the web root. */
  readonly path: string
  readonly key: string
  /** The page as an earlier build wrote it. */
  readonly entry?: Entry<null>
}

/** The pages of the list of every paragraph and of the list of publications, with what was kept of them. */
export function findLists(
  { site, listPages, publicationLists, morePublications }: SiteData,
  works: readonly Pick<Work, 'publication' | 'key'>[],
  { engine, cache, useCache }: Pick<Job, 'engine' | 'cache' | 'useCache'>,
): readonly ListWork[] {
  const keys = new Map(works.map(({ publication, key }) => [publication.name, key]))
  const toWork = (address: string, entries: readonly SitePublication[], frame = ''): ListWork => {
    const key = hashAll([
      ['list', engine],
      ['address', address],
      ['frame', frame],
      ...entries.map(({ publication: { name } }) => [name, keys.get(name) ?? ''] as const),
    ])
    const entry = useCache ? cache.find<null>(key) : undefined
    return { path: toPath(address), key, ...(entry && { entry }) }
  }
  // Each page of the list of publications names all the others.
  const ranges = publicationLists.map((list) => rangeOf(list, site.house.language)).join()
  return [
    ...listPages.map(({ address, publications }) => toWork(address, publications)),
    ...morePublications.map(({ address, entries }) => toWork(address, entries, ranges)),
  ]
}

/** The site without the pages that were kept. */
export function withoutKept(site: SiteData, lists: readonly ListWork[]): SiteData {
  const kept = new Set(lists.filter(({ entry }) => entry).map(({ path }) => path))
  const isNew = ({ address }: { readonly address: string }): boolean => !kept.has(toPath(address))
  return {
    ...site,
    listPages: site.listPages.filter(isNew),
    morePublications: site.morePublications.filter(isNew),
  }
}

const toPath = (address: string): string => `${address}index.html`

/** Puts the pages that were kept into the folder. */
export const layLists = (
  lists: readonly ListWork[],
  { cache, folder }: Pick<Job, 'cache' | 'folder'>,
): readonly StampedFile[] =>
  lists.flatMap(({ key, entry }) => (entry ? cache.lay(key, entry, folder) : []))

/** Keeps the new pages of a build in which nothing is wrong. */
export function keepLists(
  lists: readonly ListWork[],
  { cache, folder }: Pick<Job, 'cache' | 'folder'>,
): void {
  for (const { key, path, entry } of lists)
    if (!entry) cache.keep(key, null, [toRecord(folder, path)], folder)
}
