import type { Part, Publication } from '../../../publication/tree.ts'

/** An id of a part made unique among all parts: `next-steps/p7.4` where there are several, else `p7.4`. */
export const toPrintedId = (id: string, part: Part, publication: Publication): string =>
  publication.parts.length > 1 && part.name ? `${part.name}/${id}` : id

/** The id of a part's first page: `part_2` for the second, which no heading has (`## Part 2` has `part-2`). */
export const toPartId = (part: Part, publication: Publication): string =>
  `part_${publication.parts.indexOf(part) + 1}`
