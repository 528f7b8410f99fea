/** What is shown of a passage; the index has tokens in its place, in which nothing can be read. */
export interface Stored {
  readonly address: string
  /** `Paragraph 7.2`, `Table 7.1, row 6`; '' for a heading. */
  readonly title: string
  /** What hangs beside it; '' where nothing does. */
  readonly number: string
  /** Lines with a line feed between them, cells with a tab. */
  readonly text: string
  /** Abbreviations in it with their meanings: `DfES`, `Department for Education and Skills`. */
  readonly expansions: readonly (readonly [string, string])[]
}

/** Stored as a record's address: all else that Pagefind keeps for showing is searched, or listed for filters. */
export const toStored = ({ address, title, number, text, expansions }: Stored): string =>
  JSON.stringify([address, title, number, text, expansions])

/** Reads what `toStored` wrote. */
export function readStored(stored: string): Stored {
  const [address, title, number, text, expansions]: StoredList = JSON.parse(stored)
  return { address, title, number, text, expansions }
}

type StoredList = readonly [string, string, string, string, Stored['expansions']]
