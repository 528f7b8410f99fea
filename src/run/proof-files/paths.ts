import { type Edition, endingsOf } from '../../editions/edition.ts'
import { addressOf } from '../../publication/catalogue.ts'
import { citePagePath, isCitable } from '../../publication/cited.ts'
import type { Publication } from '../../publication/tree.ts'

/** The paths of the finished files of an edition in the web root; none of one of pages. */
export const filesOf = ({ name }: Publication, edition: Edition): readonly string[] =>
  edition.kind === 'page' ? [] : endingsOf(edition).map((ending) => `${name}/${name}${ending}`)

/** The pages that hold the text of a publication. */
export const textPagesOf = (publication: Publication): readonly string[] =>
  publication.parts.map((part) => `${addressOf(publication, part)}index.html`)

/** All pages of a publication that are proved. */
export const pagesOf = (publication: Publication): readonly string[] => [
  ...new Set([
    ...textPagesOf(publication),
    `${publication.name}/index.html`,
    ...(isCitable(publication) ? [citePagePath(publication)] : []),
  ]),
]
