import { addressOf } from './catalogue.ts'
import { remember } from './remember.ts'
import { type Spot, toSpot } from './spot.ts'
import type { Publication } from './tree.ts'
import type { Permanent } from './versions/leading.ts'

/** The former addresses that its front matter names; an earlier version leaves them to that of today. */
export const aliasesOf = remember((publication: Publication): readonly Former[] =>
  (publication.earlierOf ? [] : (publication.frontMatter.aliases ?? [])).map((alias) => {
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

/** A former address of a publication, and the place of today that it leads to. */
export interface Former {
  /** As it is written: `old-name/part`, `reaching-out/next-steps#p7.4`. */
  readonly written: string
  readonly from: Spot
  readonly to: Spot
  /** Where it leads as it is written; none where that is told from the names of parts. */
  readonly writtenTo?: string
  /** The version whose address for good it is. */
  readonly version?: Permanent
  /** Of the page of a part: that all of it was taken out. */
  readonly isTakenOut?: boolean
}

/** The part that is named as the last step of a former address of two or more, or else the publication. */
function pageOf(alias: string, publication: Publication): string {
  const last = alias.split('/').at(-1)
  const part = alias.includes('/')
    ? publication.parts.find(({ name }) => name !== '' && name === last)
    : undefined
  return addressOf(publication, part)
}
