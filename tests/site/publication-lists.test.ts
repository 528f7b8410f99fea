import { expect, test } from 'vitest'
import { rangeOf } from '../../src/site/lists/names.ts'
import { PUBLICATIONS_A_PAGE, toPublicationLists } from '../../src/site/publication-lists.ts'
import type { SiteInput } from '../../src/site/site.ts'
import { makeLargeSite, withDates } from './search/made-up.ts'
import { written } from './written.ts'

/** Ten publications of each year from 2000 on; of the last, sixty more. */
const site: SiteInput = withDates(
  await makeLargeSite(PUBLICATIONS_A_PAGE * 2 + 1),
  (place) => `${2000 + Math.min(4, Math.floor(place / 10))}-${place % 2 === 0 ? '02' : '01'}`,
)

const linksIn = (html: string | undefined, name: string): readonly (string | undefined)[] => {
  const [nav = ''] =
    new RegExp(`<nav[^>]* aria-label="${name}">[\\s\\S]*?</nav>`).exec(html ?? '') ?? []
  return [...nav.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
}

test('few publications are all on the home page', () => {
  const few = { publications: site.publications.slice(0, PUBLICATIONS_A_PAGE) }
  const { newest, years } = toPublicationLists(few)
  expect(newest).toHaveLength(PUBLICATIONS_A_PAGE)
  expect(years).toEqual({ groups: [], pages: [] })
  expect(toPublicationLists({ publications: [] }).newest).toEqual([])
})

test('of many the newest are on the home page, and each once in its year, in pages of fifty', () => {
  const { newest, years } = toPublicationLists(site)
  expect(newest).toEqual(years.pages.flatMap(({ items }) => items).slice(0, PUBLICATIONS_A_PAGE))
  expect(years.groups.map((year) => rangeOf(year, 'en-GB'))).toEqual([
    '2004',
    '2003',
    '2002',
    '2001',
    '2000',
  ])
  expect(years.pages.map((page) => [page.address, rangeOf(page, 'en-GB')])).toEqual([
    ['publications/2004/', '1 to 50, of 2004'],
    ['publications/2004/2/', '51 to 61, of 2004'],
    ['publications/2003/', '2003'],
    ['publications/2002/', '2002'],
    ['publications/2001/', '2001'],
    ['publications/2000/', '2000'],
  ])
  const names = years.pages.flatMap(({ items }) => items.map((one) => one.publication.name))
  expect(names.toSorted()).toEqual(site.publications.map((one) => one.publication.name).toSorted())
  const dates = years.pages.flatMap(({ items }) =>
    items.map((one) => one.publication.frontMatter.date),
  )
  expect(dates).toEqual(dates.toSorted().reverse())
})

test('each page leads to its neighbours and up, and the home page to every year', async () => {
  const files = await written(site)
  const home = files.get('index.html')
  expect(home?.match(/class="title"/g)).toHaveLength(PUBLICATIONS_A_PAGE)
  expect(linksIn(home, 'All publications')).toEqual(
    [2004, 2003, 2002, 2001, 2000].map((year) => `publications/${year}/`),
  )
  const second = files.get('publications/2004/2/index.html')
  expect(second?.match(/class="title"/g)).toHaveLength(11)
  expect(second).toContain('<title>Publications 51 to 61, of 2004 – ')
  expect(second).toContain('<strong aria-current="page">Publications 51 to 61, of 2004</strong>')
  expect(linksIn(second, 'Publications')).toEqual(['../'])
  expect(linksIn(second, 'Before and after')).toEqual([
    '../../../#_publications',
    '../',
    '../../2003/',
  ])
  const last = files.get('publications/2000/index.html')
  expect(linksIn(last, 'Publications')).toEqual([])
  expect(linksIn(last, 'Before and after')).toEqual(['../../#_publications', '../2001/'])
  expect(files.get('sitemap.xml')).toContain('/publications/2004/2/<')
})

test('former addresses of pages lead on to what they had first', async () => {
  const files = await written(site)
  const former = (path: string): string | undefined =>
    /content="0; url=([^"]*)"/.exec(files.get(path) ?? '')?.[1]
  expect(former('publications/2/index.html')).toBe('../2004/2/')
  expect(former('publications/3/index.html')).toBe('../2000/')
  expect(files.has('publications/4/index.html')).toBe(false)
  // The first of the former page, in the order of names, is paper-1 of 2000.
  expect(former('search/1/index.html')).toBe('../2000/')
  expect(files.get('search/1/index.html')).toContain('>Every paragraph: 2000</a>')
})
