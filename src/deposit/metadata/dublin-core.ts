import { changedOn } from '../../publication/dates.ts'
import { numbersOf } from '../../publication/numbers/numbers.ts'
import { toLicenceAddress } from '../../typesetting/licences.ts'
import { addressIn, siteAddress } from '../address.ts'
import { type RelatedKind, relatedOf } from '../related.ts'
import { statusOf } from '../status.ts'
import { type BagFile, type Subject, textFile } from '../subject.ts'
import { element, toDocument, type XmlElement } from './xml.ts'

const NAMESPACES = {
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
}

/** The publication in Dublin Core (DCMI Metadata Terms; Guidelines for implementing Dublin Core in XML). */
export function toDublinCore(subject: Subject): BagFile {
  const { publication, house, editions } = subject
  const {
    title,
    creator,
    publisher,
    date,
    language,
    type,
    description,
    rights,
    license,
    identifier,
  } = publication.frontMatter
  const licence = toLicenceAddress(license)
  const address = addressIn(subject)
  const kids = [
    term('title', title, { 'xml:lang': language }),
    ...list(creator).map((name) => term('creator', name)),
    term('publisher', publisher),
    term('issued', date, typed('W3CDTF')),
    ...modifiedOf(subject).map((day) => term('modified', day, typed('W3CDTF'))),
    term('language', language, typed('RFC4646')),
    term('type', 'Text', typed('DCMIType')),
    ...list(type).map((one) => term('type', one)),
    ...list(description).map((one) => term('description', one, { 'xml:lang': language })),
    ...list(statusOf(publication.frontMatter) || []).map((one) => term('description', one)),
    term('rights', rights),
    ...list(licence).map((one) => term('license', one, typed('URI'))),
    ...(license !== undefined && licence === undefined ? [term('license', license)] : []),
    term('identifier', address, typed('URI')),
    ...list(identifier).map((one) => term('identifier', one)),
    ...numbersOf(publication.frontMatter).map(({ key, number }) =>
      term('identifier', URNS[key] ? `urn:${URNS[key]}:${number}` : number),
    ),
    ...relatedOf(subject).flatMap(({ kind, address }) =>
      RELATIONS[kind].map((name) => term(name, address, typed('URI'))),
    ),
    ...editions
      .flatMap(({ files, mediaType }) => files.map(({ path }) => [path, mediaType] as const))
      .map(([path]) => term('hasFormat', siteAddress(path, house), typed('URI'))),
    ...[...new Set(editions.map(({ mediaType }) => mediaType))].map((one) =>
      term('format', one, typed('IMT')),
    ),
  ]
  return textFile('metadata/dublin-core.xml', toDocument(element('metadata', kids, NAMESPACES)))
}

/** The namespaces of numbers that have a name of their own on the web (RFC 8254). */
const URNS: Readonly<Record<string, string>> = { isbn: 'isbn', issn: 'issn' }

/** The day of the last change, where there was one since. */
function modifiedOf({ publication: { frontMatter } }: Subject): readonly string[] {
  const changed = changedOn(frontMatter)
  return changed === frontMatter.date ? [] : [changed]
}

/** What Dublin Core calls a relation. Which of several translations came first nobody says, so that none is a version of another. */
const RELATIONS: Readonly<Record<RelatedKind, readonly string[]>> = {
  successor: ['isReplacedBy'],
  later: ['isReplacedBy', 'isVersionOf'],
  earlier: ['replaces', 'hasVersion'],
  replaced: ['replaces'],
  translation: ['relation'],
}

const term = (
  name: string,
  value: string,
  attributes: Readonly<Record<string, string>> = {},
): XmlElement => element(`dcterms:${name}`, value, attributes)

const typed = (scheme: string): Readonly<Record<string, string>> => ({
  'xsi:type': `dcterms:${scheme}`,
})

const list = (value: string | readonly string[] = []): readonly string[] => [value].flat()
