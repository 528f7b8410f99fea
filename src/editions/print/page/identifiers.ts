import type { Part, Publication } from '../../../publication/tree.ts'

/** An id of a part made unique among all parts: `next-steps/p7.4` where there are several, else `p7.4`. */
export const toPrintedId = (id: string, part: Part, publication: Publication): string =>
  publication.parts.length > 1 && part.name ? `${part.name}/${id}` : id

/** The id of a part's first page: `part-2` for the second. */
export const toPartId = (part: Part, publication: Publication): string =>
  `part-${publication.parts.indexOf(part) + 1}`
