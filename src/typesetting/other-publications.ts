import { addressOf } from '../publication/catalogue.ts'
import type { Named } from '../publication/relations/named.ts'
import type { Successor } from '../publication/relations/successor.ts'

/** Another publication as one names it: one of ours by its title, what stands elsewhere by its address alone. */
export type Other = OurOther | { readonly kind: 'elsewhere'; readonly address: string }

/** One of ours; its address is that from the web root: `new-plan/`. */
export interface OurOther {
  readonly kind: 'here'
  readonly title: string
  readonly language: string
  readonly address: string
}

/** One of ours, or a part of it. */
export const toOurOther = ({ publication, part }: Named): OurOther => {
  const { title, language } = publication.frontMatter
  return { kind: 'here', title, language, address: addressOf(publication, part) }
}

/** What took the place of a publication; a part by its own title first, as in the title of its page. */
export const toOther = (successor: Successor): Other =>
  successor.kind === 'here' ? { ...toOurOther(successor), title: titleOf(successor) } : successor

function titleOf({ publication, part }: Named): string {
  const { title } = publication.frontMatter
  return part?.name && part.title !== title ? `${part.title} – ${title}` : title
}

/** Another publication in a text without links: one of ours by its title, and its address. */
export const sayOther = (
  other: Other,
  house: { readonly origin: string; readonly basePath: string },
): string =>
  [...(other.kind === 'here' ? [other.title] : []), wholeAddress(other, house)].join(', ')

/** The whole address of another publication, where the copies of this one stand. */
export const wholeAddress = (
  other: Other,
  { origin, basePath }: { readonly origin: string; readonly basePath: string },
): string => (other.kind === 'here' ? origin + basePath + other.address : other.address)
