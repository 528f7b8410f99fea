/** What is found by searching: one paragraph, table row, heading, table, figure or note. */
export interface SearchRecord {
  /** Its address from the web root: `reaching-out/next-steps/#p7.2`. */
  readonly address: string
  /** The publication's name, by which the reader can narrow a search. */
  readonly publication: string
  /** What kind of publication it is in: `report`, `statement`. */
  readonly kind: string
  /** The year in which that was published: `2006`. */
  readonly year: string
  /** The departments that lead what a row of a table tells of: `DfES`; left out where it says none. */
  readonly leads?: readonly string[]
  /** How it is called where passages of it are shown. */
  readonly listed: ListedAs
  /** The primary subtag of its language (BCP 47), which decides how its words are stemmed: `en`. */
  readonly language: string
  /** What it is called in the language of its publication: `Absatz 7.2`, `Table 7.1, row 6`; '' for a heading. */
  readonly title: string
  /** What hangs beside it: `7.2`; `[6]` where the count is ours; '' where it has no number. */
  readonly number: string
  /** The number of the provision that a heading opens, by which it is found too: `12A`. */
  readonly provision?: string
  /** What is shown and searched: a line feed between lines, a tab between cells. */
  readonly content: string
  /** Abbreviations in it with their meanings, and meanings with their abbreviations: the reader may know either. */
  readonly expansions: readonly Expansion[]
}

/** What is shown of a publication above the passages that were found in it. */
export interface ListedAs {
  readonly title: string
  /** When it came out, as the house prints it, and when it was last changed: `9 October 2006`. */
  readonly date: string
  /** As a BCP 47 tag. */
  readonly language: string
  /** The language in which its passages are named, where that is another than the house's; else ''. */
  readonly names: string
  /** That it is superseded or withdrawn, as the house says it: `Withdrawn on 1 May 2008`; '' where it is neither. */
  readonly status: string
  /** What took its place; left out where nothing did. */
  readonly instead?: Instead
}

/** Words of ours before a link, its words, where it leads from the web root or anywhere, their language, words of ours after it. */
export type Instead = readonly [
  before: string,
  words: string,
  address: string,
  language: string,
  after: string,
]

/** An abbreviation and what it stands for: a row of `_data/glossary.json`, or `*[DfES]: …` of a publication. */
export interface Expansion {
  readonly term: string
  readonly meaning: string
}
