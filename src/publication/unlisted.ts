import type { Publication } from './tree.ts'

/** What no search engine is to list: what was withdrawn, the earlier texts of another, and drafts. */
export const isUnlisted = ({
  frontMatter,
  earlierOf,
}: Pick<Publication, 'frontMatter' | 'earlierOf'>): boolean =>
  frontMatter.status === 'withdrawn' || frontMatter.status === 'draft' || earlierOf !== undefined
