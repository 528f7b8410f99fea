import type { Facts } from '../../../proof/expectations/facts.ts'
import { editionTitle } from '../../../proof/expectations/print/front.ts'
import { bareIdentifiers } from '../../../proof/expectations/statements/identifiers.ts'
import { licenceAddress } from '../../../proof/expectations/statements/licence.ts'
import { textDates } from '../../../proof/expectations/statements/versions.ts'
import type { Packet, Property } from '../../../proof/pdf/packet.ts'
import { addressOf } from '../../../publication/catalogue.ts'
import type { Named } from '../../../publication/relations/named.ts'
import { relationsOf } from '../../../publication/relations/relations.ts'
import type { Publication } from '../../../publication/tree.ts'
import type { Layout } from '../layouts/layout.ts'
import { type Fault, REPORT } from './rule.ts'

/**
 * The packet says of the publication what a library catalogues it by, each value as an item of its own, and nothing that
 * the front matter does not say.
 */
export function* catalogueFaults(
  packet: Packet,
  publication: Publication,
  layout: Layout,
  facts: Pick<Facts, 'house' | 'catalogue'>,
): Generator<Fault> {
  const { frontMatter } = publication
  for (const [property, wanted] of toExpected(publication, layout))
    yield* listFaults(property, packet.all(property), wanted)
  const identifiers = bareIdentifiers(frontMatter)
  const found = packet.all('xmp:Identifier')
  yield* listFaults('xmp:Identifier', found.slice(0, -1), identifiers)
  if (!/^https?:/.test(found.at(-1) ?? ''))
    yield { reason: `The last xmp:Identifier is “${found.at(-1)}”, no address.`, hint: REPORT }
  yield* listFaults('dc:relation', packet.all('dc:relation'), addressesOfOthers(publication, facts))
  yield* listFaults('dc:identifier', packet.all('dc:identifier'), found.slice(0, 1))
}

/** Where the publications stand that it says something of. */
function addressesOfOthers(
  publication: Publication,
  { house: { origin, basePath }, catalogue }: Pick<Facts, 'house' | 'catalogue'>,
): readonly string[] {
  const { successor, replaced, translations } = relationsOf(publication, catalogue)
  const elsewhere = successor?.kind === 'elsewhere' ? [successor.address] : []
  const here = successor?.kind === 'here' ? [successor] : []
  const named = [...here, ...[...replaced, ...translations].map((one) => ({ publication: one }))]
  const own = named.map(
    (one: Named) => `${origin}${basePath}${addressOf(one.publication, one.part)}`,
  )
  return [...elsewhere, ...own]
}

/** Each property with all of its values, in order. */
function toExpected(
  publication: Publication,
  layout: Layout,
): readonly (readonly [Property, readonly string[]])[] {
  const { frontMatter } = publication
  return [
    ['dc:title', [frontMatter.title]],
    ['dc:creator', [frontMatter.creator ?? []].flat()],
    ['dc:publisher', [frontMatter.publisher]],
    ['dc:date', textDates(publication)],
    ['dc:language', [frontMatter.language]],
    ['dc:description', toItems(frontMatter.description)],
    ['dc:rights', [frontMatter.rights]],
    ['xmpRights:WebStatement', toItems(licenceAddress(frontMatter.license))],
    [
      'dc:type',
      [
        'Text',
        ...toItems(frontMatter.type),
        editionTitle(layout.edition, layout.text[0], frontMatter.language),
      ],
    ],
  ]
}

const toItems = (value: string | undefined): readonly string[] => (value ? [value] : [])

function* listFaults(
  property: Property,
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
