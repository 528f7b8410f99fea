import { PdfStream } from '@libpdf/core'
import { DOMParser, type Element } from '@xmldom/xmldom'
import type { PdfObjects } from './objects.ts'

/** The metadata of a file as an XMP packet (ISO 16684-1). */
export interface Packet {
  /** What opens it: `<?xpacket begin="…" id="…"?>`; '' where nothing does. */
  readonly opening: string
  /** True where it ends with `<?xpacket end="w"?>` or `"r"`. */
  readonly isClosed: boolean
  /** The texts of a property; none where the packet does not have it. */
  all(property: Property): readonly string[]
  /** The only text of a property, or its first. */
  text(property: Property): string | undefined
  /** The prefixes that the properties of a namespace have: `pdfuaid`. */
  prefixes(space: Space): readonly string[]
}

/** A property by the usual prefix of its namespace: `dc:title`. */
export type Property = `${Space}:${string}`

/** The namespaces of the schemas that our files use (ISO 16684-1; ISO 14289-1, 5; ISO 19005-2, 6.6.4 and 6.6.2.3.3). */
const SPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
} as const
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

export type Space = keyof typeof SPACES

/** Reads the packet of the catalogue; undefined where there is none, or none that is well formed. */
export function readPacket({ catalogue, get }: PdfObjects): Packet | undefined {
  const stream = get(catalogue, 'Metadata')
  if (!(stream instanceof PdfStream)) return undefined
  try {
    return toPacket(new TextDecoder('utf-8', { fatal: true }).decode(stream.getDecodedData()))
  } catch {
    return undefined
  }
}

function toPacket(source: string): Packet | undefined {
  const opening = /^\s*<\?xpacket [^>]*\?>/.exec(source)?.[0] ?? ''
  const document = new DOMParser({ onError: refuse }).parseFromString(source, 'text/xml')
  const [root] = document.getElementsByTagNameNS(RDF, 'RDF')
  if (!root) return undefined
  const all: Packet['all'] = (property) => {
    const [space = '', name = ''] = property.split(':')
    const uri = isSpace(space) ? SPACES[space] : ''
    const elements = [...root.getElementsByTagNameNS(uri, name)].flatMap(textsOf)
    const attributes = [...root.getElementsByTagNameNS(RDF, 'Description')].flatMap(
      (own) => own.getAttributeNS(uri, name) ?? [],
    )
    return [...elements, ...attributes]
  }
  return {
    opening,
    isClosed: /<\?xpacket end=["'][wr]["']\?>\s*$/.test(source),
    all,
    text: (property) => all(property)[0],
    prefixes: (space) =>
      [...root.getElementsByTagNameNS(SPACES[space], '*')].map(({ prefix }) => prefix ?? ''),
  }
}

/** The items of a property's list, or its own text. */
function textsOf(property: Element): readonly string[] {
  const items = [...property.getElementsByTagNameNS(RDF, 'li')]
  return (items.length > 0 ? items : [property]).map(({ textContent }) => textContent ?? '')
}

const isSpace = (space: string): space is Space => space in SPACES

function refuse(_: string, message: string): never {
  throw new SyntaxError(message)
}
