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
  readonly listed: StoredPublication
}

/** What is shown of the publication that it stands in. */
export interface StoredPublication {
  readonly title: string
  readonly date: string
  readonly language: string
  /** The language in which its passages are named, where that is another than the page's; else ''. */
  readonly names: string
  /** That it is superseded or withdrawn, in the page's language; '' where it is neither. */
  readonly status: string
  /** What took its place: words before a link, its words, where it leads, their language, words after it. */
  readonly instead?: readonly [string, string, string, string, string]
}

/** Stored as a record's address: all else that Pagefind keeps for showing is searched, or listed for filters. */
export const toStored = ({ address, title, number, text, expansions, listed }: Stored): string =>
  JSON.stringify([
    address,
    title,
    number,
    text,
    expansions,
    [
      listed.title,
      listed.date,
      listed.language,
      listed.names,
      listed.status,
      ...(listed.instead ? [listed.instead] : []),
    ],
  ])

/** Reads what `toStored` wrote. */
export function readStored(stored: string): Stored {
  const [address, title, number, text, expansions, listed]: StoredList = JSON.parse(stored)
  const [publication, date, language, names, status, instead] = listed
  return {
    address,
    title,
    number,
    text,
    expansions,
    listed: { title: publication, date, language, names, status, ...(instead && { instead }) },
  }
}

type StoredList = readonly [
  string,
  string,
  string,
  string,
  Stored['expansions'],
  readonly [string, string, string, string, string, StoredPublication['instead']?],
]
