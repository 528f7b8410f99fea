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
  return {
    count: (kind) => `${kind}-${next(kind)}`,
    slug: (words, prefix = '') => {
      const slug = prefix + toSlug(words)
      const count = next(`slug ${slug}`)
      return count === 1 ? slug : `${slug}-${count}`
    },
  }
}

/** Lower-case letters and digits joined by hyphens, marks over letters dropped: `Next steps` gives `next-steps`. */
export const toSlug = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'section'
