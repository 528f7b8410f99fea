import { expect, test } from 'vitest'
import {
  PUBLICATIONS_A_PAGE,
  rangeOf,
  toPublicationLists,
} from '../../src/site/publication-lists.ts'
import type { SiteInput } from '../../src/site/site.ts'
import { makeLargeSite } from './search/made-up.ts'
import { written } from './written.ts'

const large = await makeLargeSite(PUBLICATIONS_A_PAGE * 2 + 1)

/** The same with a year of its own for each ten publications: 2000, 2001 … */
const site: SiteInput = {
  ...large,
  publications: large.publications.map((entry, index) => ({
    ...entry,
    publication: {
      ...entry.publication,
      frontMatter: { ...entry.publication.frontMatter, date: `${2000 + Math.floor(index / 10)}` },
    },
  })),
}

test('few publications are all on the home page', async () => {
  const few = { ...site, publications: site.publications.slice(0, PUBLICATIONS_A_PAGE) }
  expect(toPublicationLists(few).map(({ address }) => address)).toEqual([''])
  expect(toPublicationLists({ ...site, publications: [] })).toHaveLength(1)
})

test('many are in pages of fifty, newest first, each publication once', () => {
  const lists = toPublicationLists(site)
  expect(lists.map(({ address }) => address)).toEqual(['', 'publications/2/', 'publications/3/'])
  expect(lists.map((list) => rangeOf(list, 'en-GB'))).toEqual([
    '1 to 50, of 2010 to 2005',
    '51 to 100, of 2005 to 2000',
    '101, of 2000',
  ])
  const names = lists.flatMap(({ entries }) => entries.map(({ publication }) => publication.name))
  expect(names.toSorted()).toEqual(site.publications.map((one) => one.publication.name).toSorted())
})

test('each page lists its own and leads to the others', async () => {
  const files = await written(site)
  for (const [path, others] of [
    ['index.html', ['publications/2/', 'publications/3/']],
    ['publications/2/index.html', ['../../', '../3/']],
    ['publications/3/index.html', ['../../', '../2/']],
  ] as const) {
    const nav = /<nav aria-label="All publications">[\s\S]*?<\/nav>/.exec(
      files.get(path) ?? '',
    )?.[0]
    const links = [...(nav ?? '').matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    expect(links).toEqual(others)
    expect(nav).toContain('aria-current="page"')
  }
  expect(files.get('index.html')?.match(/class="title"/g)).toHaveLength(PUBLICATIONS_A_PAGE)
  expect(files.get('publications/3/index.html')?.match(/class="title"/g)).toHaveLength(1)
  expect(files.get('sitemap.xml')).toContain('/publications/3/')
})
