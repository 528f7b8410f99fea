import type { CustomRecord } from 'pagefind'
import { toPublicationToken, UNSPACED } from '../browser/search/tokens.ts'
import type { Shard } from './shards.ts'

/** From so many shards of a language on it has a directory of them; fewer are all opened by every search. */
export const SHARDS_WITH_DIRECTORY = 4

/** The folder of the directory of a language's shards, which stands beside theirs. */
export const directoryOf = (language: string): string => `${language}/shards`

/** Tells whether the shards of a language have a directory; not where no word can be looked up by itself. */
export const hasDirectory = (language: string, shards: number): boolean =>
  shards >= SHARDS_WITH_DIRECTORY && !UNSPACED.has(language)

/** Every word by which a shard's records are found, once, and its publications. */
export const tokensOf = (
  records: readonly CustomRecord[],
  { publications }: Shard,
): readonly string[] => [
  ...new Set([
    ...records.flatMap(({ content, meta = {} }) =>
      [content, ...Object.values(meta)].flatMap((text) => text.split(' ')),
    ),
    ...publications.map(({ name }) => toPublicationToken(name)),
  ]),
]

/**
 * An index of shards: a record a shard, of all its words. It is made by the same program, so that a word is found in it by
 * the same stem; a search opens those shards alone that have its words.
 */
export const toDirectory = (
  language: string,
  shards: readonly (readonly string[])[],
): readonly CustomRecord[] =>
  shards.map((tokens, place) => ({
    url: String(place),
    content: tokens.join(' '),
    language,
    sort: { order: String(place) },
  }))
