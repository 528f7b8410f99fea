import type { EditionGroup, House, PageText } from '../editions/edition.ts'
import type { Relations } from '../publication/relations/relations.ts'
import type { Publication } from '../publication/tree.ts'
import type { EditionName } from '../wording/index.ts'
import type { Listed } from './search/listed.ts'

/** All that the site is made from: plain data, so that a template parses nothing and reads no file. */
export interface SiteInput {
  readonly house: SiteHouse
  readonly glossary: readonly GlossaryEntry[]
  /** What the gate has found of the pages, where that was recorded. */
  readonly conformance?: SiteConformance | undefined
  /** The publications to be listed; drafts only where the site is served to their editors. */
  readonly publications: readonly SitePublication[]
}

/** `_data/site.json`: who makes the copies, where they stand, and what the accessibility statement says of them. */
export interface SiteHouse extends House {
  /** The language of the pages that hold no publication, as a BCP 47 tag. */
  readonly language: string
  /** The day on which the accessibility statement was last read through: `2026-11-22`. */
  readonly statementDate: string
  /** What the home page says in place of our own words, in the language of the house. */
  readonly home?: HomeWords | undefined
  /** The law that the accessibility statement names; those of the United Kingdom where this is left out. */
  readonly law?: Law | undefined
}

/** What a house says on its home page. */
export interface HomeWords {
  readonly title?: string | undefined
  readonly statement?: string | undefined
  readonly introduction?: readonly string[] | undefined
}

/** A law, and who sees to it: each of the bodies is named in the paragraphs on its enforcement. */
export interface Law {
  readonly name: string
  readonly address?: string | undefined
  readonly enforcement: readonly string[]
  readonly bodies: readonly { readonly name: string; readonly address: string }[]
}

/** `_data/conformance.json`: what the gate has found, criterion by criterion. */
export interface SiteConformance {
  readonly date: string
  /** How many pages were judged. */
  readonly pages: number
  /** True where templates or styles are others than those that were judged. */
  readonly isStale: boolean
  readonly criteria: readonly {
    readonly number: string
    readonly level: string
    readonly name: string
    readonly state: 'faults' | 'nothing found' | 'person'
  }[]
}

/** An entry of `_data/glossary.json`. */
export interface GlossaryEntry {
  readonly term: string
  readonly meaning: string
  readonly note?: string | undefined
}

export interface SitePublication {
  readonly publication: Publication
  /** The texts of its pages, by their paths in the web root: `reaching-out/next-steps/index.html`. */
  readonly fragments: ReadonlyMap<string, PageText>
  readonly editions: readonly EditionRecord[]
  /** On which page of the print edition each address begins, where that was made: `plan/first/#p1.2`. */
  readonly printed?: ReadonlyMap<string, number> | undefined
  /** What it says of others, and others of it. */
  readonly relations: Relations
  /** What the search and its lists have of it. */
  readonly listed: Listed
}

/** What the table of editions says of one of them, besides its words. */
export interface EditionRecord {
  readonly name: EditionName
  readonly group: EditionGroup
  readonly mediaType?: string
  /** The finished files; none for the web edition, whose pages are not written when this is read. */
  readonly files: readonly RecordedFile[]
  readonly pages?: number | undefined
  readonly words: number
  /** How many of the words were found again in the finished file. */
  readonly matched: number
}

/** A finished file: path in the web root, size in bytes, SHA-256 in hexadecimal. */
export interface RecordedFile {
  /** Under which name its words stand: that of its edition, or its own. */
  readonly name: EditionName
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}
