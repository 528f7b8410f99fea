import type { Catalogue } from '../../publication/catalogue.ts'
import type { Abbreviation, Link, Part, Publication } from '../../publication/tree.ts'
import { expansionsOf } from '../expansions.ts'
import { makeAddressing } from './addresses.ts'

/** What the setting of one part's lines depends on, besides its blocks. */
export interface PlainSetting {
  readonly language: string
  /** The level of the part's title: of its highest heading. */
  readonly titleLevel: number
  /** The abbreviations whose expansion is set after them. */
  readonly expanded: ReadonlySet<Abbreviation>
  /** The address that is set after a link's words, if any. */
  addressAfter(link: Link): string | undefined
}

/** Where links lead, and from which site. */
export interface Surroundings {
  readonly catalogue: Catalogue
  readonly house: { readonly name: string; readonly origin: string; readonly basePath: string }
}

/** The setting of one part of a publication. */
export const makeSetting = (
  publication: Publication,
  part: Part,
  surroundings: Surroundings,
): PlainSetting => ({
  language: publication.frontMatter.language,
  titleLevel: Math.min(
    ...part.children.map((block) => (block.type === 'heading' ? block.level : 6)),
  ),
  expanded: expansionsOf(part),
  addressAfter: makeAddressing(publication, part, surroundings),
})
