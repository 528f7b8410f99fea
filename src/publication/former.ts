import { addressOf } from './catalogue.ts'
import { remember } from './remember.ts'
import type { Part, Publication } from './tree.ts'

/** A place within the house: a page from the web root, `reaching-out/next-steps/`, and an id on it; '' for all of it. */
export interface Spot {
  readonly page: string
  readonly id: string
}

/** A former address of a publication, as its front matter names it, and the place of today that it leads to. */
export interface Former {
  /** As it is written: `old-name/part`, `reaching-out/next-steps#p7.4`. */
  readonly written: string
  readonly from: Spot
  readonly to: Spot
  /** Where it leads as it is written; none where that is told from the names of parts. */
  readonly writtenTo?: string
}

/** Every former address of a publication, in the order of its front matter. */
export const formersOf = remember((publication: Publication): readonly Former[] =>
  (publication.frontMatter.aliases ?? []).map((alias) => {
    if (typeof alias === 'string')
      return {
        written: alias,
        from: toSpot(alias),
        to: { page: pageOf(alias, publication), id: '' },
      }
    const { from, to } = alias
    return { written: from, from: toSpot(from), to: toSpot(to), writtenTo: to }
  }),
)

/** Former addresses of whole pages: a page stands at each, and leads on. */
export const formerPages = (publication: Publication): readonly Former[] =>
  formersOf(publication).filter(({ from }) => from.id === '')

/** The former ids on a page that stands: of a part, or, without one, of the publication. */
export const formerIds = (publication: Publication, part?: Part): readonly Former[] => {
  const page = addressOf(publication, part)
  return formersOf(publication).filter(({ from }) => from.id !== '' && from.page === page)
}

/** An address as it is recorded: `reaching-out/next-steps/#p7.4`. */
export const toAddress = ({ page, id }: Spot): string => (id ? `${page}#${id}` : page)

/** An address as front matter names it, with or without a stroke before its `#`. */
export function toSpot(written: string): Spot {
  const [path = '', id = ''] = written.split(/#(.*)/s)
  return { page: path.endsWith('/') ? path : `${path}/`, id }
}

/** The part that is named as the last step of a former address of two or more, or else the publication. */
function pageOf(alias: string, publication: Publication): string {
  const last = alias.split('/').at(-1)
  const part = alias.includes('/')
    ? publication.parts.find(({ name }) => name !== '' && name === last)
    : undefined
  return addressOf(publication, part)
}
