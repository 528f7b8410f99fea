import { expect, test } from 'vitest'
import { renderGlossaryPage, renderLetterPage } from '../../src/site/components/glossary-page.ts'
import { renderHomePage } from '../../src/site/components/home-page.ts'
import { renderPublicationPage } from '../../src/site/components/publication-page.ts'
import { renderPublicationsPage } from '../../src/site/components/publications-page.ts'
import { toGlossaryLists } from '../../src/site/glossary-lists.ts'
import type { DividedList } from '../../src/site/lists/divided.ts'
import { toPublicationLists } from '../../src/site/publication-lists.ts'
import { renderListPage } from '../../src/site/search/list.ts'
import { searchPage } from '../../src/site/search/page.ts'
import { toParagraphLists } from '../../src/site/search/paragraph-lists.ts'
import type { SiteInput, SitePublication } from '../../src/site/site.ts'
import { type SiteData, toSiteData } from '../../src/site/site-data.ts'
import { makeLargeSite, withDates } from './search/made-up.ts'

/** Three years, of each of which there is more than a page in both sites. */
const few = await makeSite(300)
const many = await makeSite(3000)

async function makeSite(count: number): Promise<SiteInput> {
  const site = withDates(await makeLargeSite(count), (place) => `${2001 + (place % 3)}`)
  // A glossary grows with its publications: here each brings a term.
  const glossary = Array.from({ length: count }, (_, place) => ({
    term: `${'ABC'[place % 3]}${String(place).padStart(4, '0')}`,
    meaning: `The meaning of ${place}`,
  }))
  return { ...site, glossary }
}

/** The largest of the pages of a list: the first, those in the middle and the last. */
const largest = <Page>(pages: readonly Page[], render: (page: Page) => string): number => {
  const [first, last] = [pages.slice(0, 2), pages.slice(-2)]
  const middle = pages.slice(Math.floor(pages.length / 2), Math.floor(pages.length / 2) + 2)
  return Math.max(...[...first, ...middle, ...last].map((page) => render(page).length))
}

const one = ({ site: { publications } }: SiteData): SitePublication => {
  const [entry] = publications
  if (!entry) throw new Error('there is no publication')
  return entry
}

/** Every kind of page, its size in characters, and what none may be larger than. */
const KINDS: readonly (readonly [kind: string, most: number, size: (data: SiteData) => number])[] =
  [
    ['home', 40_000, ({ site, publicationLists }) => renderHomePage(site, publicationLists).length],
    [
      'publications of a year',
      40_000,
      ({ site, morePublications }) =>
        largest(morePublications, (list) => renderPublicationsPage(list, site)),
    ],
    ['search', 10_000, ({ site, paragraphLists }) => searchPage(site, paragraphLists).length],
    [
      'every paragraph of a year',
      60_000,
      ({ listPages }) => largest(listPages, (list) => renderListPage(list, 'en-GB')),
    ],
    [
      'glossary',
      10_000,
      ({ site, glossaryLists }) => renderGlossaryPage(glossaryLists, site).length,
    ],
    [
      'letter of the glossary',
      40_000,
      ({ site, letterPages }) => largest(letterPages, (list) => renderLetterPage(list, site)),
    ],
    ['publication', 40_000, (data) => renderPublicationPage(one(data), data.site).length],
  ]

const data = { few: toSiteData(few), many: toSiteData(many) }

/** Links that a page of more pages has more, and longer figures: not a link for each page. */
const LINKS = 2_000

test.each(KINDS)('of ten times as many publications the page is as large: %s', (_, most, size) => {
  expect(size(data.few)).toBeLessThan(most)
  expect(size(data.many)).toBeLessThan(most)
  expect(size(data.many)).toBeLessThan(size(data.few) + LINKS)
})

test('one publication of 8,000 passages is divided too', () => {
  const [entry] = few.publications
  const [record] = entry?.listed.records().slice(1) ?? []
  if (!entry || !record) throw new Error('there is no record')
  const records = Array.from({ length: 8001 }, (_, place) => ({ ...record, number: `${place}` }))
  const listed = { ...entry.listed, count: records.length, records: () => records }
  const { years } = toParagraphLists({ publications: [{ ...entry, listed }] })
  expect(years.pages).toHaveLength(27)
  const pages = years.pages.map((list) => renderListPage(list, 'en-GB'))
  expect(Math.max(...pages.map((html) => html.length))).toBeLessThan(60_000)
  const numbers = pages.flatMap((html) =>
    [...html.matchAll(/<span class="number">(\d+)</g)].map(([, number]) => Number(number)),
  )
  expect(numbers).toEqual(Array.from({ length: 8000 }, (_, index) => index + 1))
})

/** Every page that can be reached from the pages of groups. */
function reached({ groups, pages }: DividedList<unknown>): number {
  const byAddress = new Map(pages.map((page) => [page.address, page]))
  const found = new Set(groups.map(({ address }) => address))
  for (const address of found) {
    const { near = [], before, after } = byAddress.get(address) ?? {}
    for (const to of [...near, ...(before ? [before] : []), ...(after ? [after] : [])])
      found.add(to.address)
  }
  return found.size
}

test.each([
  [2, 0],
  [51, 2],
  [1001, 21],
  [50_001, 1001],
])(
  '%i publications of one year: %i pages, of which each names a dozen at the most',
  async (count, pages) => {
    const [model] = few.publications
    if (!model) throw new Error('there is no publication')
    const { publication } = model
    const publications = Array.from({ length: count }, (_, place) => ({
      ...model,
      publication: { ...publication, name: `paper-${place}` },
    }))
    const { newest, years } = toPublicationLists({ publications })
    expect(newest).toHaveLength(Math.min(50, count))
    expect(years.pages).toHaveLength(pages)
    expect(reached(years)).toBe(pages)
    for (const { near, items } of years.pages) {
      expect(near.length).toBeLessThanOrEqual(12)
      expect(items.length).toBeLessThanOrEqual(50)
    }
    const paragraphs = toParagraphLists({ publications })
    expect(reached(paragraphs.years)).toBe(paragraphs.years.pages.length)
    const slices = [...paragraphs.all, ...paragraphs.years.pages.flatMap(({ items }) => items)]
    expect(slices).toHaveLength(count)
  },
)

test('terms that begin with no letter from A to Z stand together at the end', () => {
  const toTerms = (...terms: readonly string[]) =>
    terms.map((term) => ({ id: term, term, meaning: '', uses: [] }))
  const { letters } = toGlossaryLists(toTerms('3G', 'DfE', 'DWP', 'Éire', 'ß', 'Ωmega'), 2)
  expect(
    letters.pages.map(({ address, items }) => [address, items.map(({ term }) => term)]),
  ).toEqual([
    ['glossary/d/', ['DfE', 'DWP']],
    ['glossary/e/', ['Éire']],
    ['glossary/s/', ['ß']],
    ['glossary/other/', ['3G', 'Ωmega']],
  ])
  expect(toGlossaryLists(toTerms('DfE', 'DWP'), 2).letters.pages).toEqual([])
})
