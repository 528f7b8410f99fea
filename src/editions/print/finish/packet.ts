import { escapeHtml } from '../../../typesetting/html/escape.ts'
import type { Metadata } from './metadata.ts'

/** The metadata as an XMP packet (ISO 16684-1), in Dublin Core. It claims no conformance. */
export const toPacket = (
  metadata: Metadata,
): string => `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${NAMESPACES}>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt>${toDefault(metadata.title)}</rdf:Alt></dc:title>
<dc:creator><rdf:Seq>${toItem(metadata.author)}</rdf:Seq></dc:creator>
<dc:description><rdf:Alt>${toDefault(metadata.subject)}</rdf:Alt></dc:description>
<dc:language><rdf:Bag>${toItem(metadata.language)}</rdf:Bag></dc:language>
<xmp:CreateDate>${metadata.date}</xmp:CreateDate>
<xmp:ModifyDate>${metadata.date}</xmp:ModifyDate>
<xmp:CreatorTool>${escapeHtml(metadata.creator)}</xmp:CreatorTool>
<pdf:Producer>${escapeHtml(metadata.producer)}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
].join(' ')

const toItem = (text: string): string => `<rdf:li>${escapeHtml(text)}</rdf:li>`

const toDefault = (text: string): string =>
  `<rdf:li xml:lang="x-default">${escapeHtml(text)}</rdf:li>`
