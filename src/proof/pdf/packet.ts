import { type PdfObject, PdfStream } from '@libpdf/core'
import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import { remember } from '../../publication/remember.ts'
import type { PdfObjects } from './objects.ts'

/** The metadata of a file as an XMP packet (ISO 16684-1). */
export interface Packet {
  /** What opens it: `<?xpacket begin="…" id="…"?>`; '' where nothing does. */
  readonly opening: string
  /** True where it ends with `<?xpacket end="w"?>` or `"r"`. */
  readonly isClosed: boolean
  /** Every property of the file, by the usual prefix of its namespace, or by the namespace itself; and what is no property. */
  readonly properties: readonly string[]
  /** The texts of a property; none where the packet does not have it. */
  all(property: string): readonly string[]
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
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
} as const
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

export type Space = keyof typeof SPACES

/** Reads the packet of the catalogue, once; undefined where there is none, or none that is well formed. */
export const readPacket = remember((objects: PdfObjects): Packet | undefined =>
  parsePacket(objects.get(objects.catalogue, 'Metadata')),
)

function parsePacket(stream: PdfObject | undefined): Packet | undefined {
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
  const elements = document.documentElement ? [...elementsIn(document.documentElement)] : []
  if (!elements.some((element) => isNamed(element, RDF, 'RDF'))) return undefined
  const byName = Map.groupBy(elements, nameOf)
  const described = byName.get(`${RDF} Description`) ?? []
  const all: Packet['all'] = (property) => {
    const [space = '', name = ''] = property.split(':')
    const uri = isSpace(space) ? SPACES[space] : ''
    return [
      ...(byName.get(`${uri} ${name}`) ?? []).flatMap(textsOf),
      ...described.flatMap((own) => own.getAttributeNS(uri, name) ?? []),
    ]
  }
  return {
    opening,
    properties: described.flatMap(propertiesOf),
    isClosed: /<\?xpacket end=["'][wr]["']\?>\s*$/.test(source),
    all,
    text: (property) => all(property)[0],
    prefixes: (space) =>
      elements
        .filter(({ namespaceURI }) => namespaceURI === SPACES[space])
        .map(({ prefix }) => prefix ?? ''),
  }
}

/** An element and all below it, in order. */
function* elementsIn(element: Element): Generator<Element> {
  yield element
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isElement(node)) yield* elementsIn(node)
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE

const nameOf = ({ namespaceURI, localName }: Element): string => `${namespaceURI} ${localName}`

const isNamed = (element: Element, space: string, name: string): boolean =>
  nameOf(element) === `${space} ${name}`

/** What stands in a description, but for the white space, and what it says in attributes of itself. */
function propertiesOf(description: Element): readonly string[] {
  const said = [...description.attributes].filter(
    ({ namespaceURI }) => namespaceURI !== XMLNS && namespaceURI !== RDF,
  )
  const within = [...description.childNodes].filter(
    (node) => isElement(node) || node.nodeValue?.trim() !== '',
  )
  return [...within, ...said].map((node) => usualName(node))
}

const XMLNS = 'http://www.w3.org/2000/xmlns/'

function usualName({ namespaceURI, localName, nodeName }: Node): string {
  const known = Object.entries(SPACES).find(([, uri]) => uri === namespaceURI)
  return known ? `${known[0]}:${localName}` : `${namespaceURI ?? ''}${localName ?? nodeName}`
}

/** The items of a property's list, or its own text. */
function textsOf(property: Element): readonly string[] {
  const items = [...elementsIn(property)].filter((element) => isNamed(element, RDF, 'li'))
  return (items.length > 0 ? items : [property]).map(({ textContent }) => textContent ?? '')
}

const isSpace = (space: string): space is Space => space in SPACES

function refuse(_: string, message: string): never {
  throw new SyntaxError(message)
}
