import { titleOf } from '../../editions/web/page.ts'
import { addressOf } from '../../publication/catalogue.ts'
import { openingOf } from '../../publication/opening.ts'
import type { Heading, Part, Publication } from '../../publication/tree.ts'
import type { LinkTo } from './page.ts'

/** The heading of a text that stands on the publication's own page, below the title of that. */
export const headingOf = (publication: Publication, part: Part): Heading | undefined =>
  part.name === '' && !titleOf(publication, part) ? openingOf(part.children).title : undefined

/** The way to a part: its page; to the text on the publication's own page, its heading there, which is not at the top. */
export function wayTo(publication: Publication, part: Part, linkTo: LinkTo): string {
  const heading = headingOf(publication, part)
  const address = linkTo(addressOf(publication, part))
  return heading ? `${address}#${heading.id}` : address
}

/** The parts that have a page of their own, or a heading on the publication's. */
export const partsWithTitle = (publication: Publication): readonly Part[] =>
  publication.parts.filter((part) => part.name !== '' || headingOf(publication, part))
