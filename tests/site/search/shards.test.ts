import { expect, test, vi } from 'vitest'
import type { SearchRecord } from '../../../src/site/search/record.ts'
import { toShards } from '../../../src/site/search/shards.ts'
import { listRecords, makeRecords } from './made-up.ts'

vi.setConfig({ testTimeout: 30_000 })

/** Each shard's folder and records. */
const split = (records: readonly SearchRecord[]) =>
  toShards(listRecords(records)).map(({ folder, publications }) => ({
    folder,
    records: publications.flatMap(({ records }) => records()),
  }))

test.each([
  [10, 1],
  [150, 1],
  [151, 2],
  [400, 4],
  [1000, 8],
])('%i publications of 20 paragraphs make %i shards', (publications, count) => {
  const records = makeRecords(publications)
  const shards = split(records)
  expect(shards.map(({ folder }) => folder)).toEqual(
    Array.from({ length: count }, (_, place) => `en/${place}`),
  )
  expect(new Set(shards.flatMap(({ records }) => records))).toEqual(new Set(records))
})

test('a changed paragraph changes one shard; so does a new publication', () => {
  const records = makeRecords(400)
  const shards = split(records)
  const changed = split(
    records.map((record, place) => (place === 4000 ? { ...record, content: 'New.' } : record)),
  )
  const grown = split(makeRecords(401))
  for (const others of [changed, grown])
    expect(
      others.filter((shard, place) => JSON.stringify(shard) !== JSON.stringify(shards[place])),
    ).toHaveLength(1)
})

test('a publication stays whole, and its paragraphs in order', () => {
  for (const { records } of split(makeRecords(400))) {
    const names = [...new Set(records.map(({ publication }) => publication))]
    expect(records.map(({ address }) => address)).toEqual(
      names.flatMap((name) => Array.from({ length: 20 }, (_, index) => `${name}/#p${index + 1}`)),
    )
  }
})

test('each language has shards of its own', () => {
  const [first, ...others] = makeRecords(1)
  const records = first ? [...others, { ...first, language: 'cy' }] : []
  expect(split(records).map(({ folder, records }) => [folder, records.length])).toEqual([
    ['cy/0', 1],
    ['en/0', 19],
  ])
})
