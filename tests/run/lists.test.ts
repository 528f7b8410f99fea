import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findLists, keepLists, layLists, withoutKept } from '../../src/run/lists.ts'
import { toPublicationLists } from '../../src/site/publication-lists.ts'
import { toParagraphLists } from '../../src/site/search/paragraph-lists.ts'
import type { SiteInput } from '../../src/site/site.ts'
import { toSiteData } from '../../src/site/site-data.ts'
import { openCache } from '../../src/store/cache.ts'
import { writeBelow } from '../../src/store/files.ts'
import { openLedger } from '../../src/store/ledger.ts'
import { openStore } from '../../src/store/recall.ts'
import { makeFolder } from '../scripts/command.ts'
import { makeLargeSite, withDates } from '../site/search/made-up.ts'

const { folder, remove } = makeFolder()
afterAll(remove)

const ledger = openLedger(join(folder, 'ledger.json'))
const cache = openCache(join(folder, 'cache'), ledger)
const site = withDates(await makeLargeSite(6), () => '2006')

/** Two publications on every page of both lists; `keys` names what differs from the usual. */
function find(input: SiteInput, keys: Readonly<Record<string, string>> = {}, engine = 'engine') {
  const data = {
    ...toSiteData(input),
    listPages: toParagraphLists(input, 42).years.pages,
    morePublications: toPublicationLists(input, 2).years.pages,
  }
  const works = input.publications.map(({ publication }) => ({
    publication,
    key: keys[publication.name] ?? publication.name,
  }))
  const lists = findLists(data, works, openStore(cache, engine))
  const { listPages, morePublications } = withoutKept(data, lists)
  return { lists, written: [...listPages, ...morePublications].map(({ address }) => address) }
}

const all = ['search', 'publications'].flatMap((list) =>
  ['2006/', '2006/2/', '2006/3/'].map((page) => `${list}/${page}`),
)

test('a page of a list is written anew where a publication on it has changed, or its frame', async () => {
  const first = find(site)
  expect(first.written).toEqual(all)
  for (const { path } of first.lists) await writeBelow(join(folder, 'built'), path, `at ${path}`)
  keepLists(first.lists, join(folder, 'built'), ledger)
  expect(find(site).written).toEqual([])
  expect(find(site, { 'paper-2': 'changed' }).written).toEqual([
    'search/2006/2/',
    'publications/2006/2/',
  ])
  expect(find(site, {}, 'another engine').written).toEqual(all)
})

test('a publication that moves to another year changes the pages that it leaves and their neighbours', () => {
  const moved = withDates(site, (place) => (place === 0 ? '1801' : '2006'))
  expect(find(moved, { 'paper-0': 'older' }).written).toEqual([
    'search/2006/',
    'search/2006/2/',
    'search/2006/3/',
    'search/1801/',
    'publications/2006/',
    'publications/2006/2/',
    'publications/2006/3/',
    'publications/1801/',
  ])
})

test('the pages that were kept are laid as they were', () => {
  const { lists } = find(site)
  layLists(lists, join(folder, 'next'))
  for (const address of all) {
    const path = `${address}index.html`
    expect(readFileSync(join(folder, 'next', path), 'utf8')).toBe(`at ${path}`)
  }
})
