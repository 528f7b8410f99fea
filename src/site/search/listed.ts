import type { Publication } from '../../publication/tree.ts'
import type { Expansion, SearchRecord } from './record.ts'
import { languageOf, recordsOf } from './records.ts'

/** What the search and its lists know of a publication without its text. */
export interface Summary {
  /** How many records it has. */
  readonly count: number
  /** Those with an abbreviation or its meaning. */
  readonly explained: readonly SearchRecord[]
}

/** A publication in the search and its lists: its records are made when they are first asked for. */
export interface Listed extends Summary {
  readonly name: string
  /** The primary subtag of its language (BCP 47), in whose shards its records are. */
  readonly language: string
  records(): readonly SearchRecord[]
}

/** Lists a publication; `summary` is what is known of it from an earlier build. */
export function listPublication(
  publication: Publication,
  glossary: readonly Expansion[],
  summary?: Summary,
): Listed {
  let made: readonly SearchRecord[] | undefined
  const records = (): readonly SearchRecord[] => {
    made ??= recordsOf(publication, glossary)
    return made
  }
  return {
    name: publication.name,
    language: languageOf(publication),
    records,
    ...(summary ?? summarise(records())),
  }
}

export const summarise = (records: readonly SearchRecord[]): Summary => ({
  count: records.length,
  explained: records.filter(({ expansions }) => expansions.length > 0),
})
