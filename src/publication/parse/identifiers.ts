/** Hands out the ids of one part: permalinks, so each depends on the text alone. */
export interface Identifiers {
  /** A count for a kind, from 1: `count('para')` gives `para-1`, `para-2` … */
  count(kind: string): string
  /** A slug of the words, with `-2`, `-3` … where it is taken. */
  slug(words: string, prefix?: string): string
}

export function makeIdentifiers(): Identifiers {
  const counts = new Map<string, number>()
  const next = (key: string): number => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count
  }
  const taken = new Set<string>()
  const take = (slug: string): string => {
    const count = next(`slug ${slug}`)
    const id = count === 1 ? slug : `${slug}-${count}`
    if (taken.has(id)) return take(slug)
    taken.add(id)
    return id
  }
  return {
    count: (kind) => `${kind}-${next(kind)}`,
    slug: (words, prefix = '') => take(apart(prefix + toSlug(words))),
  }
}

/** A heading "Table 2" must not take the id of the second table, nor "P12" that of paragraph 12. */
const apart = (slug: string): string =>
  /^(?:section|[ptf]\d+|(?:para|table|figure)-\d+|note-\d.*)$/.test(slug) ? `section-${slug}` : slug

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
