import { wordsOfEdition } from '../../editions/words.ts'
import { addressOf } from '../../publication/catalogue.ts'
import { changedOn } from '../../publication/dates.ts'
import type { FrontMatter } from '../../publication/front-matter.ts'
import { identifiersOf } from '../../publication/numbers/numbers.ts'
import { samePart } from '../../publication/relations/same-part.ts'
import type { Part } from '../../publication/tree.ts'
import { isUnlisted } from '../../publication/unlisted.ts'
import { attributes } from '../../typesetting/html/escape.ts'
import { toLicenceStatement } from '../../typesetting/licences.ts'
import { primarySubtag } from '../../wording/primary-subtag.ts'
import type { EditionRecord, SiteInput, SitePublication } from '../site.ts'
import { absoluteAddress, type LinkTo } from './page.ts'

/** For machines: the other editions, and other languages, as links, and the publication in the words of schema.org. */
export function renderForMachines(
  entry: SitePublication,
  site: SiteInput,
  linkTo: LinkTo,
  part?: Part,
): string {
  const links = entry.editions.flatMap(({ files: [file], mediaType: type }) =>
    file && type
      ? `<link rel="alternate"${attributes({ type })} href="${linkTo(file.path)}">\n`
      : [],
  )
  const languages = languageLinks(entry, site, part)
  // JSON allows no `<` of its own but in strings, where this escape means the same.
  const data = JSON.stringify(toReport(entry, site, part)).replaceAll('<', '\\u003c')
  return `${links.join('')}${languages.join('')}<script type="application/ld+json">${data}</script>\n`
}

/**
 * The page in each language, itself among them, by whole addresses (HTML, 4.6.7.1, alternate); `x-default` is the one in the
 * language of the house. Translations that are unlisted are not to be found, and of a part only its like counts.
 */
function languageLinks(
  { publication, relations }: SitePublication,
  site: SiteInput,
  part?: Part,
): readonly string[] {
  if (isUnlisted(publication)) return []
  const pages = [
    { publication, part },
    ...relations.translations.map((one) => ({
      publication: one,
      part: part && samePart(part, one),
    })),
  ].filter(
    (page) => !isUnlisted(page.publication) && Boolean(page.part?.name) === Boolean(part?.name),
  )
  if (pages.length < 2) return []
  const links = pages.map((page) => ({
    hreflang: page.publication.frontMatter.language,
    href: absoluteAddress(site, addressOf(page.publication, page.part)),
  }))
  const house = primarySubtag(site.house.language)
  const own = links.find(({ hreflang }) => primarySubtag(hreflang) === house)
  return [...links, ...(own ? [{ ...own, hreflang: 'x-default' }] : [])].map(
    ({ hreflang, href }) => `<link${attributes({ rel: 'alternate', hreflang, href })}>\n`,
  )
}

/** A publication in the words of schema.org. Of who wrote it only the name is known: a person or an organisation. */
function toReport(
  { publication, editions }: SitePublication,
  site: SiteInput,
  part?: Part,
): object {
  const { frontMatter } = publication
  const { title, language, date, publisher, creator, license, description } = frontMatter
  const whole = {
    '@type': 'Report',
    name: title,
    url: absoluteAddress(site, addressOf(publication)),
    inLanguage: language,
    ...(frontMatter.status !== 'draft' && {
      datePublished: date,
      dateModified: changedOn(frontMatter),
    }),
    creativeWorkStatus: STATUSES[frontMatter.status],
    publisher: { '@type': 'Organization', name: publisher },
    author: creator && [creator].flat().map((name) => ({ name })),
    description,
    identifier: toOneOrAll(identifiersOf(frontMatter)),
    license: license && (toLicenceStatement(license, language).address ?? license),
    isPartOf: { '@type': 'WebSite', name: site.house.name, url: absoluteAddress(site, '') },
  }
  if (part?.name)
    return {
      '@context': 'https://schema.org',
      '@type': 'Chapter',
      name: part.title,
      url: absoluteAddress(site, addressOf(publication, part)),
      inLanguage: language,
      isPartOf: whole,
    }
  const encoding = editions.flatMap((edition) => toEncoding(edition, site, language))
  return { '@context': 'https://schema.org', ...whole, encoding }
}

/** Of several a list, of one itself, of none nothing. */
const toOneOrAll = ([first, ...others]: readonly string[]):
  | string
  | readonly string[]
  | undefined => (first !== undefined && others.length > 0 ? [first, ...others] : first)

/** What schema.org calls where a work stands in its life; what is kept as a record was published. */
const STATUSES: Readonly<Record<FrontMatter['status'], string>> = {
  draft: 'Draft',
  current: 'Published',
  record: 'Published',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
}

const toEncoding = (edition: EditionRecord, site: SiteInput, language: string): readonly object[] =>
  edition.files.map(({ name, path, bytes, sha256 }) => ({
    '@type': 'MediaObject',
    name: wordsOfEdition(name, language, site.house).title,
    contentUrl: absoluteAddress(site, path),
    encodingFormat: edition.mediaType,
    contentSize: `${bytes} B`,
    sha256,
  }))
