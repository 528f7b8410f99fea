import { escapeHtml } from '../../../typesetting/html/escape.ts'
import type { Claim } from './claim.ts'
import { propertiesOf } from './claims.ts'
import { toExtension } from './extension.ts'
import type { Metadata } from './metadata.ts'

/** The metadata and the claim, if the file makes one, as an XMP packet (ISO 16684-1), in Dublin Core. */
export const toPacket = (
  metadata: Metadata,
  claim?: Claim,
): string => `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${NAMESPACES}>
${[...describe(metadata), ...(claim ? propertiesOf(claim) : []).map(toElement)].filter(Boolean).join('\n')}
</rdf:Description>
${claim ? toExtension(claim) : ''}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
].join(' ')

/** The properties in the forms that their schemas give them; none of what is not known. */
const describe = (metadata: Metadata): readonly string[] => [
  toElement(['dc:format', 'application/pdf']),
  toAlternatives('dc:title', metadata.title),
  toList('dc:creator', 'Seq', metadata.creators),
  toAlternatives('dc:description', metadata.subject),
  toList('dc:publisher', 'Bag', [metadata.publisher]),
  toList('dc:date', 'Seq', metadata.dates),
  toList('dc:type', 'Bag', metadata.types),
  toElement(['dc:identifier', metadata.identifiers[0]]),
  toList('xmp:Identifier', 'Bag', metadata.identifiers),
  toList('dc:relation', 'Bag', metadata.others),
  toList('dc:language', 'Bag', [metadata.language]),
  toAlternatives('dc:rights', metadata.rights),
  toElement(['xmpRights:WebStatement', metadata.licence]),
  toElement(['xmp:CreatorTool', metadata.house]),
  toElement(['pdf:Producer', metadata.producer]),
]

const toElement = ([name, value]: readonly [name: string, value: string]): string =>
  value && `<${name}>${escapeHtml(value)}</${name}>`

/** A list, each value an item of its own; nothing without values. */
function toList(name: string, kind: 'Seq' | 'Bag', values: readonly string[]): string {
  if (values.length === 0) return ''
  const items = values.map((value) => `<rdf:li>${escapeHtml(value)}</rdf:li>`)
  return `<${name}><rdf:${kind}>${items.join('')}</rdf:${kind}></${name}>`
}

const toAlternatives = (name: string, value: string): string =>
  value &&
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(value)}</rdf:li></rdf:Alt></${name}>`
