import type { Publication } from './tree.ts'

/** What is a draft has no address yet. */
export const publishedOf = (publications: readonly Publication[]): readonly Publication[] =>
  publications.filter((publication) => !isDraft(publication))

/** Those that are not published yet, or not any more. */
export const draftsOf = (publications: readonly Publication[]): readonly Publication[] =>
  publications.filter(isDraft)

const isDraft = ({ frontMatter }: Publication): boolean => frontMatter.status === 'draft'
