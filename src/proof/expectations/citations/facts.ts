/** What a citation must say, from front matter and tree alone. */
export interface CitationFacts {
  /** By what a bibliography names it. */
  readonly key: string
  readonly title: string
  readonly publisher: string
  readonly creators: readonly string[]
  readonly date: string
  readonly identifiers: readonly string[]
  readonly language: string
  /** That it is superseded or withdrawn, in a word or two; '' where it is neither. */
  readonly status: string
  /** What the passage is called; undefined for the whole publication. */
  readonly passage: string | undefined
  /** The page of our print edition that it begins on, in words. */
  readonly page: string | undefined
  readonly url: string
}
