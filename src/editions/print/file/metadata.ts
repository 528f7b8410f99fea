import { identifiersOf } from '../../../publication/numbers/numbers.ts'
import type { Publication } from '../../../publication/tree.ts'
import { toLicenceAddress } from '../../../typesetting/licences.ts'
import { toChangeDates } from '../../../typesetting/versions.ts'
import type { House } from '../../edition.ts'
import { toPermanentAddress } from '../permanent-address.ts'

/** What made the pages, without a version: the same words make the same bytes. */
const PRODUCER = 'Chromium, Skia/PDF'

/** The type of every publication (DCMI Type Vocabulary). */
const TEXT = 'Text'

/** What the file says of the publication and of itself; a text is '' where there is none. */
export interface Metadata {
  readonly title: string
  /** Who wrote it; none where the front matter names nobody. */
  readonly creators: readonly string[]
  readonly publisher: string
  readonly rights: string
  /** Where the licence can be read. */
  readonly licence: string
  readonly language: string
  readonly subject: string
  /** Each number by which it is known, then its permanent address. */
  readonly identifiers: readonly [first: string, ...others: string[]]
  /** The addresses of publications that it says something of: what took its place, whose place it takes, its translations. */
  readonly others: readonly string[]
  /** `Text`, what kind of text, and which edition of it. */
  readonly types: readonly string[]
  /** The house that makes the copies. */
  readonly house: string
  readonly producer: string
  /** When the publication was published, and when it was changed, none of a clock, as the front matter has it: `2006-10-09`, `2006-10`, `2006`. */
  readonly dates: readonly string[]
}

/** What of a house is said in a file: its name, and where the publication stands on its site. */
export type NamedHouse = Pick<House, 'name' | 'origin' | 'basePath'>

/** What there is to say of an edition, by its title, from the front matter and the house alone. */
export function toMetadata(
  publication: Publication,
  house: NamedHouse,
  edition: string,
  related: readonly string[] = [],
): Metadata {
  const { frontMatter } = publication
  const { title, publisher, creator, rights, license, language, type } = frontMatter
  const address = toPermanentAddress(publication, house)
  const [first = address, ...others] = identifiersOf(frontMatter)
  return {
    title,
    creators: [creator ?? []].flat(),
    publisher,
    rights,
    licence: toLicenceAddress(license) ?? '',
    language,
    subject: frontMatter.description ?? '',
    identifiers: first === address ? [address] : [first, ...others, address],
    others: related,
    types: [TEXT, ...(type ? [type] : []), edition],
    house: house.name,
    producer: PRODUCER,
    dates: [frontMatter.date, ...toChangeDates(publication)],
  }
}
