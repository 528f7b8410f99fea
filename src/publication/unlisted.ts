import type { Publication } from './tree.ts'

/** What is to be found by its address alone, and by no search engine: what was withdrawn, and the earlier texts of another. */
export const isUnlisted = ({
  frontMatter,
  earlierOf,
}: Pick<Publication, 'frontMatter' | 'earlierOf'>): boolean =>
  frontMatter.status === 'withdrawn' || earlierOf !== undefined
