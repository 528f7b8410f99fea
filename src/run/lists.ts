import type { ListPage } from '../site/lists/divided.ts'
import type { Slice } from '../site/search/paragraph-lists.ts'
import type { SiteData } from '../site/site-data.ts'
import type { Ledger } from '../store/ledger.ts'
import { toRecord } from '../store/manifest.ts'
import type { Recalled, Store } from '../store/recall.ts'
import type { Work } from './works.ts'

/** A page of a list, which stays the same while the publications on it do. */
export interface ListWork {
  /** Where it stands in the web root. */
  readonly path: string
  /** The page as an earlier build wrote it, or that it is to be written. */
  readonly page: Recalled<null>
}

/** The pages of the list of every paragraph and of the list of publications, with what was kept of them. */
export function findLists(
  { listPages, morePublications }: Pick<SiteData, 'listPages' | 'morePublications'>,
  works: readonly Pick<Work, 'publication' | 'key'>[],
  store: Store,
): readonly ListWork[] {
  const keys = new Map(works.map(({ publication, key }) => [publication.name, key]))
  const toWork = <Item>(
    { address, items, near, before, after, from, to }: ListPage<Item>,
    toSlice: (item: Item) => Pick<Slice, 'entry'> & Partial<Slice>,
  ): ListWork => {
    const slices = items.map(toSlice)
    const page = store.ask<null>('list', [
      ['address', address],
      // It says how far it reaches, and names the pages that it leads to.
      ['frame', JSON.stringify([from, to, near, before, after])],
      ...slices.map(({ entry: { publication }, first = 0, last = 0 }) => {
        const { name } = publication
        return [`of ${name} ${first} ${last}`, keys.get(name) ?? ''] as const
      }),
    ])
    return { path: toPath(address), page }
  }
  return [
    ...listPages.map((list) => toWork(list, (slice) => slice)),
    ...morePublications.map((list) => toWork(list, (entry) => ({ entry }))),
  ]
}

/** The site without the pages that were kept. */
export function withoutKept(site: SiteData, lists: readonly ListWork[]): SiteData {
  const kept = new Set(lists.filter(({ page }) => page.type === 'known').map(({ path }) => path))
  const isNew = ({ address }: { readonly address: string }): boolean => !kept.has(toPath(address))
  return {
    ...site,
    listPages: site.listPages.filter(isNew),
    morePublications: site.morePublications.filter(isNew),
  }
}

const toPath = (address: string): string => `${address}index.html`

/** Puts the pages that were kept into the folder. */
export function layLists(lists: readonly ListWork[], folder: string): void {
  for (const { page } of lists) if (page.type === 'known') page.lay(folder)
}

/** Keeps the new pages of a build in which nothing is wrong. */
export function keepLists(lists: readonly ListWork[], folder: string, ledger: Ledger): void {
  for (const { page, path } of lists)
    if (page.type === 'unknown') page.keep(null, [toRecord(folder, path, ledger)], folder)
}
