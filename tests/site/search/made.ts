import { makeCatalogue } from '../../../src/publication/catalogue.ts'
import { readPublications } from '../../../src/publication/read.ts'
import { relationsOf } from '../../../src/publication/relations/relations.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { renderAssets } from '../../../src/run/assets/assets.ts'
import { readData } from '../../../src/run/data/data.ts'
import { renderPage } from '../../../src/site/components/page.ts'
import type { ListPage } from '../../../src/site/lists/divided.ts'
import { renderSearchIndex } from '../../../src/site/search/index.ts'
import { listTitle, renderListPage } from '../../../src/site/search/list.ts'
import { listPublication } from '../../../src/site/search/listed.ts'
import { SEARCH_HEAD, searchPage } from '../../../src/site/search/page.ts'
import { type Slice, toParagraphLists } from '../../../src/site/search/paragraph-lists.ts'
import { readSearchScript } from '../../../src/site/search/script.ts'
import type { SiteInput } from '../../../src/site/site.ts'

/** What stands below the web root, by path. */
export type Site = ReadonlyMap<string, string | Uint8Array>

/** The site's own publications and data. */
export async function readSite(): Promise<SiteInput> {
  const { publications } = await readPublications('content', process.cwd())
  return toSite(publications)
}

/** A site of publications, with the data of this repository. */
export async function toSite(publications: readonly Publication[]): Promise<SiteInput> {
  const { site, glossary } = await readData('_data', process.cwd())
  const catalogue = makeCatalogue(publications)
  return {
    house: site,
    glossary,
    publications: publications.map((publication) => {
      const relations = relationsOf(publication, catalogue)
      return {
        publication,
        relations,
        listed: listPublication(publication, relations, { glossary, site }),
        fragments: new Map(),
        editions: [],
      }
    }),
  }
}

/** The search page of a site and all that it loads. */
export async function makeSearchSite(site: SiteInput, entriesAPage?: number): Promise<Site> {
  const index = await renderSearchIndex(site.publications.map(({ listed }) => listed))
  const assets = await renderAssets()
  const lists = toParagraphLists(site, entriesAPage)
  const { language } = site.house
  const page = { site, policy: 'search', language } as const
  const search = renderPage({
    ...page,
    address: 'search/',
    title: 'Search',
    head: SEARCH_HEAD,
    main: searchPage(site, lists),
  })
  const listPage = (list: ListPage<Slice>): readonly [string, string] => [
    `${list.address}index.html`,
    renderPage({
      ...page,
      address: list.address,
      title: listTitle(list, language),
      main: renderListPage(list, language),
    }),
  ]
  return new Map<string, string | Uint8Array>([
    ...lists.years.pages.map(listPage),
    ['search/index.html', search],
    ['search/search.js', await readSearchScript(language)],
    ...assets.map(({ path, bytes }) => [path, bytes] as const),
    ...index.map(({ path, bytes }) => [path, bytes] as const),
  ])
}
