import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findLists, keepLists, layLists, withoutKept } from '../../src/run/lists.ts'
import { toPublicationLists } from '../../src/site/publication-lists.ts'
import { toListPages } from '../../src/site/search/list.ts'
import type { SiteInput } from '../../src/site/site.ts'
import { toSiteData } from '../../src/site/site-data.ts'
import { openCache } from '../../src/store/cache.ts'
import { writeBelow } from '../../src/store/files.ts'
import { makeFolder } from '../scripts/command.ts'
import { makeLargeSite } from '../site/search/made-up.ts'

const { folder, remove } = makeFolder()
afterAll(remove)

const cache = openCache(join(folder, 'cache'))
const site = await makeLargeSite(6)

/** Two publications on every page of both lists; `keys` names what differs from the usual. */
function find(input: SiteInput, keys: Readonly<Record<string, string>> = {}, engine = 'engine') {
  const publicationLists = toPublicationLists(input, 2)
  const data = {
    ...toSiteData(input),
    listPages: toListPages(input, 42),
    publicationLists,
    morePublications: publicationLists.slice(1),
  }
  const works = input.publications.map(({ publication }) => ({
    publication,
    key: keys[publication.name] ?? publication.name,
  }))
  const lists = findLists(data, works, { engine, cache, useCache: true })
  const { listPages, morePublications } = withoutKept(data, lists)
  return { lists, written: [...listPages, ...morePublications].map(({ address }) => address) }
}

const all = ['search/1/', 'search/2/', 'search/3/', 'publications/2/', 'publications/3/']

test('a page of a list is written anew where a publication on it has changed, or its frame', async () => {
  const first = find(site)
  expect(first.written).toEqual(all)
  for (const { path } of first.lists) await writeBelow(join(folder, 'built'), path, `at ${path}`)
  keepLists(first.lists, { cache, folder: join(folder, 'built') })
  expect(find(site).written).toEqual([])
  expect(find(site, { 'paper-2': 'changed' }).written).toEqual(['search/2/', 'publications/2/'])
  expect(find(site, {}, 'another engine').written).toEqual(all)

  const [one, ...others] = site.publications
  if (!one) throw new Error('there is no publication')
  const frontMatter = { ...one.publication.frontMatter, date: '1801-01-01' }
  const older = { ...one, publication: { ...one.publication, frontMatter } }
  const moved = find({ ...site, publications: [older, ...others] }, { 'paper-0': 'older' })
  expect(moved.written).toEqual(['search/1/', 'publications/2/', 'publications/3/'])
})

test('the pages that were kept are laid as they were', () => {
  const { lists } = find(site)
  const laid = layLists(lists, { cache, folder: join(folder, 'next') })
  expect(laid.map(({ path }) => path)).toEqual(all.map((address) => `${address}index.html`))
  for (const { path } of laid)
    expect(readFileSync(join(folder, 'next', path), 'utf8')).toBe(`at ${path}`)
})
