import { expect, test } from 'vitest'
import { render } from '../../src/site/pages/sitemap.11ty.ts'
import { divideEntries, toSitemaps } from '../../src/site/sitemaps.ts'
import { exampleSite } from './example.ts'
import { written } from './written.ts'

const site = await exampleSite('tests/publications')
const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ address: `paper-${index}/` }))

test.each([
  [2, ['sitemap.xml 2']],
  [51, ['sitemap.xml 51']],
  [1001, ['sitemap.xml 1001']],
  [50_000, ['sitemap.xml 50000']],
  [50_001, ['sitemap.xml 2', 'sitemap-1.xml 50000', 'sitemap-2.xml 1']],
])('%i addresses: at most 50,000 a sitemap, and one that names several', (count, expected) => {
  const sitemaps = divideEntries(entries(count))
  expect(sitemaps.map(({ path, entries: own }) => `${path} ${own.length}`)).toEqual(expected)
  const pages = sitemaps.filter(({ kind }) => kind === 'pages')
  expect(pages.flatMap((page) => page.entries)).toEqual(entries(count))
})

test('a sitemap that names others is an index of the protocol', () => {
  const [index, first] = divideEntries(
    ['one/', 'two/', 'three/'].map((address) => ({ address })),
    2,
  )
  if (!index || !first) throw new Error('there is no index')
  const { origin, basePath } = site.house
  expect(render({ site, sitemap: index })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>${origin}${basePath}sitemap-1.xml</loc></sitemap>
<sitemap><loc>${origin}${basePath}sitemap-2.xml</loc></sitemap>
</sitemapindex>
`)
  expect(render({ site, sitemap: first })).toContain(
    `<url><loc>${origin}${basePath}one/</loc></url>`,
  )
})

test('robots.txt names the sitemap, which names every page that is not a list of paragraphs or of citations', async () => {
  const files = await written(site)
  expect(files.get('robots.txt')).toContain('/sitemap.xml\n')
  const [sitemap] = toSitemaps(site, [])
  const pages = [...files.keys()].filter((path) => /(?<!\/cite\/)index\.html$/.test(path))
  const redirects = pages.filter((path) => files.get(path)?.includes('http-equiv="refresh"'))
  expect(pages.filter((path) => !redirects.includes(path)).toSorted()).toEqual(
    sitemap?.entries.map(({ address }) => `${address}index.html`).toSorted(),
  )
})

test('a page of a publication has the day on which that was last changed, where the day is known', () => {
  const [entry] = site.publications
  if (!entry) throw new Error('there is no publication')
  const dated = (dates: object) => ({
    ...entry,
    publication: {
      ...entry.publication,
      frontMatter: { ...entry.publication.frontMatter, ...dates },
    },
  })
  const lastmodOf = (dates: object) =>
    toSitemaps({ publications: [dated(dates)] }, [])[0]?.entries.at(-1)?.lastmod
  expect(lastmodOf({ date: '2006-10-09' })).toBe('2006-10-09')
  const versions = [{ date: '2006-10-09' }, { date: '2007-03-03' }]
  expect(lastmodOf({ date: '2006-10-09', versions })).toBe('2007-03-03')
  expect(lastmodOf({ date: '2006-10', 'status-date': '2008-05-01' })).toBe('2008-05-01')
  expect(lastmodOf({ date: '2006-10' })).toBe(undefined)
})
