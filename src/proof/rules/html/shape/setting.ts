import type { Additions } from '../../../../publication/additions.ts'
import { addressOf, type Catalogue } from '../../../../publication/catalogue.ts'
import { type Opening, openingOf } from '../../../../publication/opening.ts'
import { remember } from '../../../../publication/remember.ts'
import type { Heading, Link, Paragraph, Part, Publication } from '../../../../publication/tree.ts'
import { toPlainText } from '../../../../publication/words.ts'
import { ourLanguage } from '../../../../wording/index.ts'
import { type ExpectedAttributes, type ExpectedValue, leadsTo } from './node.ts'

/** What the page of a part must be held against. */
export interface PartOfPage {
  readonly publication: Publication
  readonly part: Part
  readonly catalogue: Catalogue
  /** The words that are added to it. */
  readonly additions: Additions
}

/** A place on the page itself. */
export const onPage = (id: string, { publication, part }: PartOfPage): ExpectedValue =>
  leadsTo(`${addressOf(publication, part)}#${encodeURIComponent(id)}`, addressOf(publication, part))

/** Where a link must lead; undefined for one that leads nowhere, and so is no link. */
export function addressOfLink(link: Link, page: PartOfPage): ExpectedValue | undefined {
  const { publication, part, catalogue } = page
  const target = catalogue.resolve(link.href, publication, part)
  if (target.kind === 'nowhere') return undefined
  if (target.kind === 'external') return target.address
  const fragment = target.fragment && `#${encodeURIComponent(target.fragment)}`
  const place = addressOf(target.publication, target.part) + fragment
  return leadsTo(place, addressOf(publication, part))
}

/** What marks words that we add; those in another language than the publication's say so. */
export function addedMarks({ publication }: PartOfPage): ExpectedAttributes {
  const { language } = publication.frontMatter
  const ours = ourLanguage(language)
  return { 'data-added': '', lang: ours === language ? undefined : ours }
}

/** The headings that are the title of a page. */
export interface Title {
  readonly sections: readonly Paragraph[]
  readonly title: Heading
}

/** The title of a page, where its own text has it: that of a chapter, or one that repeats the front matter's. */
export function titleOf({ publication, part }: PartOfPage): Title | undefined {
  const { sections, title } = openingOfPart(part)
  if (!title) return undefined
  const repeats = toPlainText(title.children) === publication.frontMatter.title
  return part.name !== '' || repeats ? { sections, title } : undefined
}

/** How a part opens; every heading of it asks, and it never changes. */
export const openingOfPart = remember(({ children }: Part): Opening => openingOf(children))

/** The level of a heading on the page: its title is the one of the first level. */
export const levelOf = ({ level }: Heading, page: PartOfPage): number =>
  Math.max(2, Math.min(level - levelAbove(page) + 1, 6))

/** The level in the source of what has the first level on the page. */
const levelAbove = (page: PartOfPage): number =>
  titleOf(page)?.title.level ?? highestLevelIn(page.part) - 1

/** The highest level of a part's own headings, each of which asks. */
const highestLevelIn = remember(({ children }: Part): number => {
  const levels = children.flatMap((block) => (block.type === 'heading' ? block.level : []))
  return levels.reduce<number>((least, level) => Math.min(least, level), 6)
})
