import { addressOf, type Catalogue } from '../../publication/catalogue.ts'
import { openingOf } from '../../publication/opening.ts'
import type { Heading, Paragraph, Part, Publication } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'

/** What the pieces of one page know of it. */
export interface WebPage {
  readonly publication: Publication
  readonly part: Part
  readonly catalogue: Catalogue
  /** The name of the house, for the words that say what it added. */
  readonly houseName: string
}

/** The file of a part in the web root: `reaching-out/next-steps/index.html`. */
export const fileOf = (publication: Publication, part: Part): string =>
  `${addressOf(publication, part)}index.html`

/** The headings that the text of a page opens with, where they are the page's title. */
export interface TextOpening {
  readonly sections: readonly Paragraph[]
  readonly title: Heading
}

/**
 * A chapter's own headings are the title of its page. The text of a publication's own file has the title of its front
 * matter above it, unless it opens with that title itself.
 */
export function titleOf(publication: Publication, part: Part): TextOpening | undefined {
  const { sections, title } = openingOf(part.children)
  if (!title) return undefined
  const repeats = toPlainText(title.children) === publication.frontMatter.title
  return part.name || repeats ? { sections, title } : undefined
}
