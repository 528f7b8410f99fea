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
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
].join(' ')

/** The properties in the forms that their schemas give them; none of what is not known. */
const describe = (metadata: Metadata): readonly string[] => [
  toElement(['dc:format', 'application/pdf']),
  toAlternatives('dc:title', metadata.title),
  toList('dc:creator', 'Seq', metadata.author),
  toAlternatives('dc:description', metadata.subject),
  toList('dc:publisher', 'Bag', metadata.publisher),
  toList('dc:date', 'Seq', metadata.date),
  toElement(['dc:identifier', metadata.identifier]),
  toList('dc:language', 'Bag', metadata.language),
  toAlternatives('dc:rights', metadata.rights),
  toElement(['xmp:CreatorTool', metadata.creator]),
  toElement(['pdf:Producer', metadata.producer]),
]

const toElement = ([name, value]: readonly [name: string, value: string]): string =>
  value && `<${name}>${escapeHtml(value)}</${name}>`

const toList = (name: string, kind: 'Seq' | 'Bag', value: string): string =>
  `<${name}><rdf:${kind}><rdf:li>${escapeHtml(value)}</rdf:li></rdf:${kind}></${name}>`

const toAlternatives = (name: string, value: string): string =>
  value &&
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(value)}</rdf:li></rdf:Alt></${name}>`
