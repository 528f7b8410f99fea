import type { Publication } from './tree.ts'

/** What is to be found by its address alone, and by no search engine: what was withdrawn, the earlier texts of another, and drafts. */
export const isUnlisted = ({
  frontMatter,
  earlierOf,
}: Pick<Publication, 'frontMatter' | 'earlierOf'>): boolean =>
  frontMatter.status === 'withdrawn' || frontMatter.status === 'draft' || earlierOf !== undefined
