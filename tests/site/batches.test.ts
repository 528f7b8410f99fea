import { expect, test } from 'vitest'
import { toBatches } from '../../src/site/batches.ts'
import { toSiteData } from '../../src/site/site-data.ts'
import { exampleSite } from './example.ts'

const data = toSiteData(await exampleSite('tests/publications'))
const pagesOf = ({ entries, partPages, redirects }: typeof data): readonly string[] => [
  ...entries.map(({ publication }) => publication.name),
  ...partPages.map(({ part }) => part.name),
  ...redirects.map(({ alias }) => alias),
]

test('every page is in one batch, and a batch has no more than it may', () => {
  const all = pagesOf(data)
  expect(all.length).toBeGreaterThan(3)
  for (const size of [1, 2, all.length - 1]) {
    const batches = toBatches(data, size).map(pagesOf)
    expect(batches.flat().toSorted()).toEqual(all.toSorted())
    expect(Math.max(...batches.map((batch) => batch.length))).toBe(size)
  }
})

test('few pages are one batch, and none at all are one too: the home page is in it', () => {
  expect(toBatches(data)).toEqual([data])
  const empty = toSiteData({ ...data.site, publications: [] })
  expect(toBatches(empty)).toEqual([empty])
})
