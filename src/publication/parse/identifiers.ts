/** Hands out the ids of one part: permalinks, so each depends on the text alone. */
export interface Identifiers {
  /** The next id of a kind, from 1: `count('para')` gives `para-1`, `para-2` … */
  count(kind: string): string
  /** A slug of the words, with `-2`, `-3` … where it is taken. */
  slug(words: string, prefix?: string): string
  /** This id, with `-2`, `-3` … where it is taken. */
  claim(id: string): string
}

/** The ids of a part; those that are `kept` are given to nothing by `slug`. */
export function makeIdentifiers(kept: Iterable<string> = []): Identifiers {
  const counts = new Map<string, number>()
  const next = (key: string): number => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count
  }
  const reserved = new Set(kept)
  const taken = new Set<string>()
  const claim = (wanted: string): string => {
    const count = next(`id ${wanted}`)
    const id = count === 1 ? wanted : `${wanted}-${count}`
    if (taken.has(id)) return claim(wanted)
    taken.add(id)
    return id
  }
  const claimFree = (wanted: string): string =>
    reserved.has(wanted) ? claim(`section-${wanted}`) : claim(wanted)
  return {
    count: (kind) => `${kind}-${next(kind)}`,
    slug: (words, prefix = '') => claimFree(cut(apart(prefix + toSlug(words)))),
    claim,
  }
}

/** A heading "Table 2" must not take the id of the second table, nor "P12" that of paragraph 12. */
const apart = (slug: string): string =>
  /^(?:section|[ptf]\d+|(?:para|table|figure|box-count)-\d+|note-\d.*)$/.test(slug)
    ? `section-${slug}`
    : slug

/** So many bytes an id may have in an address: names of places in a PDF have 127 at most (ISO 32000-1, annex C.2). */
const MOST = 90

/** A long slug up to the last of its words that has room; a word without room is cut. */
export function cut(slug: string): string {
  if (encodeURI(slug).length <= MOST) return slug
  // A letter has one byte at least.
  const letters = [...slug].slice(0, MOST)
  while (encodeURI(letters.join('')).length > MOST) letters.pop()
  const short = letters.join('')
  return short.includes('-') ? short.replace(/-[^-]*$/, '') : short
}

/** Lower-case letters and digits joined by hyphens, marks over letters dropped: `Next steps` gives `next-steps`. */
export const toSlug = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'heading'
