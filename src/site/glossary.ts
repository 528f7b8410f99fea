import { byCodeUnits } from '../publication/by-code-units.ts'
import { makeIdentifiers } from '../publication/parse/identifiers.ts'
import type { Publication } from '../publication/tree.ts'
import type { Explained } from './search/listed.ts'
import type { GlossaryEntry, SitePublication } from './site.ts'

/** A term of the glossary, and where publications use it or what it stands for. */
export interface Term extends GlossaryEntry {
  /** The fragment of its address: `dfes`. */
  readonly id: string
  readonly uses: readonly Use[]
}

/** A publication that uses a term, and the passages in which it does. */
export interface Use {
  readonly publication: Publication
  readonly records: readonly Explained[]
}

/** The house's glossary and the abbreviations of all publications, in the order of the alphabet. */
export function toGlossary(
  entries: readonly GlossaryEntry[],
  publications: readonly SitePublication[],
): readonly Term[] {
  const uses = gatherUses(publications)
  const own = [...uses.values()].map(({ entry }) => entry)
  const all = new Map([...own, ...entries].map((entry) => [keyOf(entry), entry]))
  const { slug } = makeIdentifiers()
  return [...all.values()]
    .toSorted((one, other) => byCodeUnits(sortKey(one), sortKey(other)))
    .map((entry) => ({
      ...entry,
      id: slug(entry.term),
      uses: uses.get(keyOf(entry))?.uses ?? [],
    }))
}

interface Gathered {
  readonly entry: GlossaryEntry
  readonly uses: { readonly publication: Publication; readonly records: Explained[] }[]
}

function gatherUses(publications: readonly SitePublication[]): ReadonlyMap<string, Gathered> {
  const gathered = new Map<string, Gathered>()
  for (const { publication, listed } of publications)
    for (const record of listed.explained)
      for (const expansion of record.expansions) {
        const { uses } = getOrAdd(gathered, expansion)
        const last = uses.at(-1)
        if (last?.publication === publication) last.records.push(record)
        else uses.push({ publication, records: [record] })
      }
  return gathered
}

function getOrAdd(gathered: Map<string, Gathered>, entry: GlossaryEntry): Gathered {
  const found = gathered.get(keyOf(entry)) ?? { entry, uses: [] }
  gathered.set(keyOf(entry), found)
  return found
}

/** One abbreviation may stand for two things: each is a term. */
const keyOf = ({ term, meaning }: GlossaryEntry): string => `${term}\n${meaning}`

const sortKey = ({ term }: GlossaryEntry): string => term.toLowerCase()
