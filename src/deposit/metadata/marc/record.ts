import { faultOfIsbn } from '../../../publication/numbers/isbn.ts'
import { faultOfIssn } from '../../../publication/numbers/issn.ts'
import { toQualified } from '../../../publication/numbers/number.ts'
import type { KnownNumber } from '../../../publication/numbers/numbers.ts'
import { numbersOf } from '../../../publication/numbers/numbers.ts'
import type { Publication } from '../../../publication/tree.ts'
import { toLicenceAddress, toLicenceStatement } from '../../../typesetting/licences.ts'
import { addressIn, siteAddress } from '../../address.ts'
import { type Related, type RelatedKind, relatedOf } from '../../related.ts'
import { statusOf } from '../../status.ts'
import { type BagFile, type Subject, textFile } from '../../subject.ts'
import { versionOf } from '../../version.ts'
import { element, toDocument, type XmlElement } from '../xml.ts'
import { LEADER, MATERIAL, PHYSICAL, toChanged, toFixedData } from './fixed.ts'
import { toMarcLanguage } from './languages.ts'

/** A field with its indicators and its subfields in order. */
type Field = readonly [tag: string, indicators: string, ...subfields: (readonly [string, string])[]]

/** The publication as a record of MARC 21 in XML (MARCXML, MARC21slim). */
export function toMarc(subject: Subject): BagFile {
  const { publication, day, madeOn } = subject
  const { date, language } = publication.frontMatter
  const controls: readonly (readonly [tag: string, value: string])[] = [
    ['001', publication.name],
    ...(madeOn === undefined ? [] : [['005', toChanged(madeOn)] as const]),
    ['006', MATERIAL],
    ['007', PHYSICAL],
    ['008', toFixedData(day ?? date, date, language)],
  ]
  const record = element(
    'record',
    [
      element('leader', LEADER),
      ...controls.map(([tag, value]) => element('controlfield', value, { tag })),
      ...fieldsOf(subject).map(toField),
    ],
    { xmlns: 'http://www.loc.gov/MARC21/slim', type: 'Bibliographic' },
  )
  return textFile('metadata/marc.xml', toDocument(record))
}

const toField = ([tag, indicators, ...subfields]: Field): XmlElement =>
  element(
    'datafield',
    subfields.map(([code, value]) => element('subfield', value, { code })),
    { tag, ind1: indicators[0] ?? ' ', ind2: indicators[1] ?? ' ' },
  )

/** The fields in the order of their tags. */
function fieldsOf(subject: Subject): readonly Field[] {
  const { publication, house } = subject
  const {
    publisher,
    creator,
    date,
    language,
    description,
    rights,
    license,
    type,
    changes = [],
  } = publication.frontMatter
  const creators = [creator ?? []].flat()
  const status = statusOf(publication.frontMatter)
  const fields: readonly Field[] = [
    ...numbersOf(publication.frontMatter).flatMap(toNumber),
    ...[publication.frontMatter.identifier ?? []].flat().flatMap(toIdentifier),
    ['024', '7 ', ['a', addressIn(subject)], ['2', 'uri']] satisfies Field,
    ['040', '  ', ['a', house.organisation], ['b', 'eng'], ['e', 'rda'], ['c', house.organisation]],
    ['041', ' 7', ['a', language], ['2', 'rfc5646']],
    titleOf(subject, creators),
    ...editionOf(publication),
    ['264', ' 1', ['b', `${publisher},`], ['c', date]],
    ['300', '  ', ['a', extentOf(subject)]],
    ['336', '  ', ['a', 'text'], ['b', 'txt'], ['2', 'rdacontent']],
    ['337', '  ', ['a', 'computer'], ['b', 'c'], ['2', 'rdamedia']],
    ['338', '  ', ['a', 'online resource'], ['b', 'cr'], ['2', 'rdacarrier']],
    ...(status ? [['500', '  ', ['a', status]] satisfies Field] : []),
    ...changes.map((change): Field => ['500', '  ', ['a', `Editorial change: ${change}`]]),
    ...(description ? [['520', '  ', ['a', description]] satisfies Field] : []),
    rightsOf(rights, license),
    ...(type ? [['655', ' 4', ['a', type]] satisfies Field] : []),
    ...relatedOf(subject).map(toLinking),
    ...creators.map((name): Field => ['720', '  ', ['a', name], ['e', 'author']]),
    ['856', '40', ['u', addressIn(subject)], ['q', 'text/html']],
    ...subject.editions.flatMap(({ files, mediaType }) =>
      files
        .filter(({ path }) => !path.endsWith('.html'))
        .map(({ path }): Field => ['856', '41', ['u', siteAddress(path, house)], ['q', mediaType]]),
    ),
  ]
  return fields.toSorted(([one], [other]) => Number(one) - Number(other))
}

/** Each number in the field that is made for it; one that has none is a report’s number, or an unspecified one. */
function toNumber({ key, number, qualifier }: KnownNumber): readonly Field[] {
  const what = qualifier ? [['q', qualifier] as const] : []
  if (key === 'isbn') return [['020', '  ', ['a', number.replace(/[ -]/g, '')], ...what]]
  if (key === 'issn') return [['022', '  ', ['a', number]]]
  if (key === 'command-paper') return [['088', '  ', ['a', number]]]
  return [['024', '8 ', ['a', number], ['q', 'deposited paper']]]
}

/** A number that `identifier` gives, in the field that is made for its form. */
function toIdentifier(identifier: string): readonly Field[] {
  const bare = identifier.replace(/^IS[BS]N:? /, '')
  if (!faultOfIsbn(bare)) return toNumber({ key: 'isbn', ...toQualified(bare) })
  if (!faultOfIssn(bare)) return toNumber({ key: 'issn', ...toQualified(bare) })
  const isDoi = /^10\.\d{4,9}\/\S+$/.test(identifier)
  return [isDoi ? ['024', '7 ', ['a', identifier], ['2', 'doi']] : ['024', '8 ', ['a', identifier]]]
}

/** Title and what follows its colon, with the signs of ISBD; who wrote it as it is said. */
function titleOf({ publication }: Subject, creators: readonly string[]): Field {
  const { title, language } = publication.frontMatter
  const [, lead = title, rest] = /^(.+?): (.+)$/.exec(title) ?? []
  const by = creators.length > 0 ? [['c', creators.join(' ; ')] as const] : []
  const end = by.length > 0 ? ' /' : ''
  const skipped = /^en\b/i.test(language) ? (/^(?:the|an?) /i.exec(title)?.[0].length ?? 0) : 0
  return [
    '245',
    `0${skipped}`,
    ['a', rest ? `${lead} :` : lead + end],
    ...(rest ? [['b', rest + end] as const] : []),
    ...by,
  ]
}

/** Another work (MARC 21, 76X-78X): its title, where it stands, and its language or the date of its text. */
const toLinking = ({ kind, title, address, language, date }: Related): Field => [
  ...LINKING[kind],
  ...(title === undefined ? [] : [['t', title] as const]),
  ...(kind === 'translation' && language ? [['e', toMarcLanguage(language)] as const] : []),
  ...(date === undefined ? [] : [['d', date] as const]),
  ['o', address],
]

/** 775 another edition, as in another language; 780 what it supersedes; 785 by what it is superseded. */
const LINKING: Readonly<Record<RelatedKind, readonly [tag: string, indicators: string]>> = {
  successor: ['785', '02'],
  later: ['785', '02'],
  earlier: ['780', '02'],
  replaced: ['780', '02'],
  translation: ['775', '0 '],
}

/** Which text it is, where it is one of several (MARC 21, 250). */
const editionOf = (publication: Publication): readonly Field[] =>
  publication.versions || publication.earlierOf
    ? [['250', '  ', ['a', versionOf(publication).replace(/^t/, 'T')]]]
    : []

function extentOf({ editions }: Subject): string {
  const pages = editions.find(({ name }) => name === 'print')?.pages
  return pages
    ? `1 online resource (${pages} ${pages === 1 ? 'page' : 'pages'})`
    : '1 online resource'
}

/** What may be done with it, and where that can be read (MARC 21, 540). */
function rightsOf(rights: string, license: string | undefined): Field {
  const sentence = license ? toLicenceStatement(license, 'en-GB').sentence : undefined
  const address = toLicenceAddress(license)
  return [
    '540',
    '  ',
    ['a', [rights, sentence].filter(Boolean).join('. ')],
    ...(address ? [['u', address] as const] : []),
  ]
}
