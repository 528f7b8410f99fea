import type { FrontMatter } from '../../../publication/front-matter.ts'

/** What made the pages, without a version: the same words make the same bytes. */
const PRODUCER = 'Chromium, Skia/PDF'

/** What the file says of the publication and of itself. */
export interface Metadata {
  readonly title: string
  readonly author: string
  readonly publisher: string
  readonly rights: string
  readonly language: string
  /** '' where the front matter has none. */
  readonly subject: string
  readonly identifier: string
  /** The house that makes the copies. */
  readonly creator: string
  readonly producer: string
  /** When the publication was published, as the front matter has it: `2006-10-09`, `2006-10`, `2006`. */
  readonly date: string
}

/** What there is to say, from the front matter alone. */
export const toMetadata = (
  { title, publisher, creator, rights, description, identifier, language, date }: FrontMatter,
  house: string,
): Metadata => ({
  title,
  author: [creator ?? publisher].flat().join('; '),
  publisher,
  rights,
  language,
  subject: description ?? '',
  identifier: [identifier ?? []].flat().join('; '),
  creator: house,
  producer: PRODUCER,
  date,
})
