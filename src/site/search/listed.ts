import type { Relations } from '../../publication/relations/relations.ts'
import type { Publication } from '../../publication/tree.ts'
import type { Expansion, SearchRecord } from './record.ts'
import { languageOf, recordsOf } from './records.ts'

/** What the search and its lists know of a publication without its text. */
export interface Summary {
  /** How many records it has. */
  readonly count: number
  /** Those with an abbreviation or its meaning. */
  readonly explained: readonly Explained[]
  /** Who leads what its tables tell of, each once. */
  readonly leads: readonly Lead[]
}

/** A department as the index names it, and what that stands for; '' where it is no abbreviation. */
export interface Lead {
  readonly name: string
  readonly meaning: string
}

/** A record as the glossary names it: of one that has a title the text is not needed, and is ''. */
export type Explained = Pick<SearchRecord, 'address' | 'title' | 'content' | 'expansions'>

/** A publication in the search and its lists: its records are made when they are asked for. */
export interface Listed extends Summary {
  readonly name: string
  /** The primary subtag of its language (BCP 47), in whose shards its records are. */
  readonly language: string
  records(): readonly SearchRecord[]
}

/** What of a house's data the records of its publications need. */
export interface ListingData {
  readonly glossary: readonly Expansion[]
  readonly site: { readonly language: string }
}

/** Lists a publication, which stands so among others; `summary` is what is known of it from an earlier build. */
export function listPublication(
  publication: Publication,
  relations: Relations,
  { glossary, site: { language } }: ListingData,
  summary?: Summary,
): Listed {
  const make = (): readonly SearchRecord[] => recordsOf(publication, glossary, language, relations)
  // Not held for good: of 10,000 publications they would be all content once more.
  let held: WeakRef<readonly SearchRecord[]> | undefined
  const records = (): readonly SearchRecord[] => {
    const made = held?.deref() ?? make()
    held = new WeakRef(made)
    return made
  }
  return {
    name: publication.name,
    language: languageOf(publication),
    records,
    ...(summary ?? summarise(make())),
  }
}

export const summarise = (records: readonly SearchRecord[]): Summary => ({
  count: records.length,
  explained: records
    .filter(({ expansions }) => expansions.length > 0)
    .map(({ address, title, content, expansions }) => ({
      address,
      title,
      content: title ? '' : content,
      expansions,
    })),
  leads: [...new Map(records.flatMap(leadsOf).map((lead) => [lead.name, lead])).values()],
})

const leadsOf = ({ leads = [], expansions }: SearchRecord): readonly Lead[] =>
  leads.map((name) => ({
    name,
    meaning: expansions.find(({ term }) => term === name)?.meaning ?? '',
  }))
