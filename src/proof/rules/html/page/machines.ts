import { isDeepStrictEqual } from 'node:util'
import { addressOf } from '../../../../publication/catalogue.ts'
import { changedOn } from '../../../../publication/dates.ts'
import { fill } from '../../../../wording/fill.ts'
import { wordingOf } from '../../../../wording/index.ts'
import { bareIdentifiers } from '../../../expectations/statements/identifiers.ts'
import { licenceAddress } from '../../../expectations/statements/licence.ts'
import type { Condition } from '../shape/node.ts'
import { editionsOf, type ListedEdition } from './editions.ts'
import { absolute, fileOf, languageOf, type WholePage } from './setting.ts'

/** What a page says to machines, in the words of schema.org; of a file that is not known its size and its checksum are taken as they stand. */
export const expectMachines = (page: WholePage): Condition => ({
  shown: 'what is true of the publication',
  accepts: (value = '') =>
    isDeepStrictEqual(withoutUnknown(value, page), toReport(page)) && isPlainJson(value),
})

/** Each key once, no blanks, and no letter but `<` written otherwise: there is but one way to read it. */
const isPlainJson = (text: string): boolean =>
  JSON.stringify(JSON.parse(text)).replaceAll('<', '\\u003c') === text

/** What was said, less the sizes and checksums of files that are not known. */
function withoutUnknown(text: string, page: WholePage): unknown {
  const known = toEncodings(page).flatMap((one) => ('sha256' in one ? one.contentUrl : []))
  try {
    return JSON.parse(text, (_, value) => {
      if (value?.['@type'] !== 'MediaObject' || known.includes(value.contentUrl)) return value
      const { contentSize, sha256, ...rest } = value
      return /^\d+ B$/.test(contentSize) && /^[0-9a-f]{64}$/.test(sha256) ? rest : value
    })
  } catch {
    return undefined
  }
}

/** As it comes back from JSON: what is undefined is left out. */
const toReport = (page: WholePage): unknown =>
  JSON.parse(JSON.stringify({ '@context': 'https://schema.org', ...ownReport(page) }))

function ownReport(page: WholePage): object {
  const { part, publication } = page
  const whole = reportOf(page)
  if (!part?.name) return { ...whole, encoding: toEncodings(page) }
  return {
    '@type': 'Chapter',
    name: part.title,
    url: absolute(addressOf(publication, part), page),
    inLanguage: languageOf(page),
    isPartOf: whole,
  }
}

function reportOf(page: WholePage): object {
  const { frontMatter } = page.publication
  const { title, language, date, publisher, creator, license, description } = frontMatter
  const { status } = frontMatter
  return {
    '@type': 'Report',
    name: title,
    url: absolute(addressOf(page.publication), page),
    inLanguage: language,
    datePublished: status === 'draft' ? undefined : date,
    dateModified: status === 'draft' ? undefined : changedOn(frontMatter),
    creativeWorkStatus: isOut.has(status) ? 'Published' : capitalised(status),
    publisher: { '@type': 'Organization', name: publisher },
    author: creator && [creator].flat().map((name) => ({ name })),
    description,
    identifier: oneOrAll(bareIdentifiers(frontMatter)),
    license: license && (licenceAddress(license) ?? license),
    isPartOf: { '@type': 'WebSite', name: page.house.name, url: absolute('', page) },
  }
}

function oneOrAll(values: readonly string[]): string | readonly string[] | undefined {
  return values.length > 1 ? values : values[0]
}

/** What is published, and nothing has happened to since. */
const isOut: ReadonlySet<string> = new Set(['current', 'record'])

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A file as schema.org describes one. */
interface Encoding {
  readonly '@type': 'MediaObject'
  readonly name: string
  readonly contentUrl: string
  readonly encodingFormat: string | undefined
  /** `4309 B`. */
  readonly contentSize?: string
  readonly sha256?: string
}

const toEncodings = (page: WholePage): readonly Encoding[] =>
  editionsOf(page.house).flatMap((one) => toEncoding(one, page))

function toEncoding(
  { name, ending, mediaType }: ListedEdition,
  page: WholePage,
): readonly Encoding[] {
  if (!ending) return []
  const { publication, house } = page
  const file = fileOf(ending, page)
  return [
    {
      '@type': 'MediaObject',
      name: fill(wordingOf(languageOf(page)).editions[name], {
        size: String(house.print.largePrint),
      }),
      contentUrl: absolute(`${addressOf(publication)}${publication.name}${ending}`, page),
      encodingFormat: mediaType,
      ...(file && { contentSize: `${file.bytes} B`, sha256: file.sha256 }),
    },
  ]
}
