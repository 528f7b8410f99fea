import type { Account } from '../account.ts'
import type { Finding } from '../finding.ts'
import type { PublicationFiles } from '../publication-files.ts'

/** What the editor decides about the publication. */
export interface Wishes {
  /** The name of the publication: its address. */
  readonly name: string
  /** `1`: one file for each heading of level 1; `none`: one file; undefined: as the text suggests. */
  readonly parts?: '1' | 'none'
  /** Front matter that was given, by key: `title`, `date`, `publisher`, `rights`, `language`. */
  readonly frontMatter: Readonly<Record<string, string>>
  /** The house's abbreviations (`_data/glossary.json`). */
  readonly glossary: readonly { readonly term: string; readonly meaning: string }[]
}

/** A publication written of a story. */
export interface Written {
  readonly files: PublicationFiles
  /** The findings of the story, and those made here. */
  readonly findings: readonly Finding[]
  /** The amendments of the story, and those made here. */
  readonly account: Account
}
