import type { FrontMatter } from './front-matter.ts'
import type { Part, Publication } from './tree.ts'

/** The paragraphs of the summary of a publication; none where it has no summary. */
export const summaryOf = ({ summary }: FrontMatter): readonly string[] => [summary ?? []].flat()

/** Tells whether the summary of a publication stands on the page of a part too: it is one of that part alone. */
export const summarises = ({ parts }: Publication, part: Part): boolean =>
  parts.length === 1 && parts[0] === part
