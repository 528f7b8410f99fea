import type { CopyHouse } from '../../../proof/expectations/facts.ts'
import { bareIdentifiers } from '../../../proof/expectations/statements/identifiers.ts'
import { licenceAddress } from '../../../proof/expectations/statements/licence.ts'
import { textDates } from '../../../proof/expectations/statements/versions.ts'
import type { Packet } from '../../../proof/pdf/packet.ts'
import { addressOf, type Catalogue } from '../../../publication/catalogue.ts'
import type { Named } from '../../../publication/relations/named.ts'
import { relationsOf } from '../../../publication/relations/relations.ts'
import type { Publication } from '../../../publication/tree.ts'
import { permanentAddress } from '../../../publication/versions/cited-as.ts'
import { type Fault, REPORT } from './rule.ts'

/** What of an edition is said in its metadata. */
export interface Catalogued {
  readonly publication: Publication
  readonly house: CopyHouse
  readonly catalogue: Catalogue
  /** The title of the file, and what the edition is called. */
  readonly title: string
  readonly edition: string
}

/**
 * The packet says of the publication what a library catalogues it by, each value as an item of its own, and nothing that
 * the front matter does not say; and besides which standards it keeps, which print-ua and print-archive ask.
 */
export function* catalogueFaults(packet: Packet, said: Catalogued): Generator<Fault> {
  const expected = new Map(toExpected(said))
  for (const [property, wanted] of expected)
    yield* listFaults(property, packet.all(property), wanted)
  for (const property of packet.properties)
    if (!expected.has(property) && !CLAIMS.has(property))
      yield { reason: `The PDF says ${property} of itself, which ours do not.`, hint: REPORT }
}

/** What says which standards a file keeps (ISO 14289-1, 5; ISO 19005-2, 6.6.4). */
const CLAIMS: ReadonlySet<string> = new Set([
  'pdfuaid:part',
  'pdfuaid:rev',
  'pdfaid:part',
  'pdfaid:rev',
  'pdfaid:conformance',
  'pdfaExtension:schemas',
])

/** Where the publications stand that it says something of. */
function addressesOfOthers({ publication, house, catalogue }: Catalogued): readonly string[] {
  const { successor, replaced, translations } = relationsOf(publication, catalogue)
  const elsewhere = successor?.kind === 'elsewhere' ? [successor.address] : []
  const here = successor?.kind === 'here' ? [successor] : []
  const named = [...here, ...[...replaced, ...translations].map((one) => ({ publication: one }))]
  const own = named.map(
    (one: Named) => `${house.origin}${house.basePath}${addressOf(one.publication, one.part)}`,
  )
  return [...elsewhere, ...own]
}

/** Each property with all of its values, in order; the last identifier is the permanent address. */
function toExpected(
  said: Catalogued,
): readonly (readonly [property: string, values: readonly string[]])[] {
  const { publication, house, title, edition } = said
  const { frontMatter } = publication
  const address = `${house.origin}${house.basePath}${permanentAddress(publication, addressOf(publication))}`
  const identifiers = [...bareIdentifiers(frontMatter), address]
  return [
    ['dc:format', ['application/pdf']],
    ['dc:title', [title]],
    ['dc:creator', [frontMatter.creator ?? []].flat()],
    ['dc:publisher', [frontMatter.publisher]],
    ['dc:date', textDates(publication)],
    ['dc:language', [frontMatter.language]],
    ['dc:description', toItems(frontMatter.description)],
    ['dc:rights', [frontMatter.rights]],
    ['dc:identifier', identifiers.slice(0, 1)],
    ['xmp:Identifier', identifiers],
    ['dc:relation', addressesOfOthers(said)],
    ['xmpRights:WebStatement', toItems(licenceAddress(frontMatter.license))],
    ['dc:type', ['Text', ...toItems(frontMatter.type), edition]],
    ['xmp:CreatorTool', [house.name]],
    ['pdf:Producer', ['Chromium, Skia/PDF']],
  ]
}

const toItems = (value: string | undefined): readonly string[] => (value ? [value] : [])

function* listFaults(
  property: string,
  found: readonly string[],
  wanted: readonly string[],
): Generator<Fault> {
  const [own, other] = [found, wanted].map((values) =>
    values.map((value) => `“${value}”`).join(', '),
  )
  if (own !== other)
    yield {
      reason: `${property} of the PDF is ${own || 'none'}, not ${other || 'none'}.`,
      hint: REPORT,
    }
}
