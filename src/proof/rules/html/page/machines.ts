import { isDeepStrictEqual } from 'node:util'
import { addressOf } from '../../../../publication/catalogue.ts'
import { fill } from '../../../../wording/fill.ts'
import { wordingOf } from '../../../../wording/index.ts'
import { licenceAddress } from '../../../expectations/statements/licence.ts'
import type { Condition } from '../shape/node.ts'
import { editionsOf, type ListedEdition } from './editions.ts'
import { absolute, languageOf, type WholePage } from './setting.ts'

/** What a page says to machines, in the words of schema.org; of each file its size and its checksum are taken as they stand. */
export const expectMachines = (page: WholePage): Condition => ({
  shown: 'what is true of the publication',
  accepts: (value) => isDeepStrictEqual(withoutSizes(value), toReport(page)),
})

function withoutSizes(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '', (name, value) => {
      if (name === 'contentSize') return /^\d+ B$/.test(value) ? undefined : value
      return name === 'sha256' && /^[0-9a-f]{64}$/.test(value) ? undefined : value
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
  if (!part?.name)
    return { ...whole, encoding: editionsOf(page.house).flatMap((one) => toEncoding(one, page)) }
  return {
    '@type': 'Chapter',
    name: part.title,
    url: absolute(addressOf(publication, part), page),
    inLanguage: languageOf(page),
    isPartOf: whole,
  }
}

function reportOf(page: WholePage): object {
  const { title, language, date, publisher, creator, license, description, identifier } =
    page.publication.frontMatter
  return {
    '@type': 'Report',
    name: title,
    url: absolute(addressOf(page.publication), page),
    inLanguage: language,
    datePublished: date,
    publisher: { '@type': 'Organization', name: publisher },
    author: creator && [creator].flat().map((name) => ({ '@type': 'Organization', name })),
    description,
    identifier,
    license: license && (licenceAddress(license) ?? license),
  }
}

function toEncoding(
  { name, ending, mediaType }: ListedEdition,
  page: WholePage,
): readonly object[] {
  if (!ending) return []
  const { publication, house } = page
  return [
    {
      '@type': 'MediaObject',
      name: fill(wordingOf(languageOf(page)).editions[name], {
        size: String(house.print.largePrint),
      }),
      contentUrl: absolute(`${addressOf(publication)}${publication.name}${ending}`, page),
      encodingFormat: mediaType,
    },
  ]
}
