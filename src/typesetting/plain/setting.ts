import type { Catalogue } from '../../publication/catalogue.ts'
import type { Abbreviation, Link, Part, Publication } from '../../publication/tree.ts'
import { expansionsOf } from '../expansions.ts'
import { makeAddressing } from './addresses.ts'
import { titleLevelOf } from './heading-depth.ts'
import type { Signs } from './signs.ts'

/** What the setting of one part's lines depends on, besides its blocks. */
export interface PlainSetting {
  readonly language: string
  /** The signs of ours among the words. */
  readonly signs: Signs
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

/** The same, and the signs of the copy that is set. */
export interface Copy extends Surroundings {
  readonly signs: Signs
}

/** The setting of one part of a publication. */
export const makeSetting = (publication: Publication, part: Part, copy: Copy): PlainSetting => ({
  language: publication.frontMatter.language,
  signs: copy.signs,
  titleLevel: titleLevelOf(part),
  expanded: expansionsOf(part),
  addressAfter: makeAddressing(publication, part, copy),
})
