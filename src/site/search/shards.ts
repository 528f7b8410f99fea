import { createHash } from 'node:crypto'
import type { Listed } from './listed.ts'

/** A piece of the index that is written by itself: when a paragraph changes, one shard does. */
export interface Shard {
  /** Its folder below `pagefind/`: `en/0`. */
  readonly folder: string
  readonly language: string
  readonly publications: readonly Listed[]
}

/**
 * At most so many records a shard, on average. Measured: writing takes 0.3 ms of a processor a record, so that of 20,000
 * records in eight shards, one is written again in 0.7 s instead of all in 6. Of 40,000 in 16,
 * a word of two shards loads 86 KB of index: 18 of the directory, 34 of each; without a directory it would be 540.
 */
export const RECORDS_A_SHARD = 3000

/**
 * Splits publications by language, and those of each language by their names into one shard, two, four …: a number that
 * seldom changes, so that other shards stay as they are when publications come and go.
 */
export function toShards(
  publications: readonly Listed[],
  recordsAShard: number = RECORDS_A_SHARD,
): readonly Shard[] {
  const byLanguage = Map.groupBy(publications, ({ language }) => language)
  return [...byLanguage]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([language, own]) => splitLanguage(language, own, recordsAShard))
}

function splitLanguage(
  language: string,
  publications: readonly Listed[],
  recordsAShard: number,
): readonly Shard[] {
  const records = publications.reduce((sum, { count }) => sum + count, 0)
  const shards = 2 ** Math.max(0, Math.ceil(Math.log2(records / recordsAShard)))
  const byPlace = Map.groupBy(publications, ({ name }) => placeOf(name, shards))
  return Array.from({ length: shards }, (_, place) => ({
    folder: `${language}/${place}`,
    language,
    publications: byPlace.get(place) ?? [],
  }))
}

const placeOf = (name: string, shards: number): number =>
  createHash('sha256').update(name).digest().readUInt32BE() % shards
