import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** Parses a page as a browser would. */
export const parseHtml = (bytes: Uint8Array): HtmlNode => parse(new TextDecoder().decode(bytes))

/** What a browser has to mend to show a page, in the order of the file (HTML, 13.2.2). */
export function mendedIn(bytes: Uint8Array): readonly ParserError[] {
  const mended: ParserError[] = []
  parse(new TextDecoder().decode(bytes), { onParseError: (error) => mended.push(error) })
  return mended
}

/** Tells whether bytes are UTF-8, as a page says that it is. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const childrenOf = (node: HtmlNode): readonly HtmlNode[] =>
  'childNodes' in node ? node.childNodes : []

/** The value of an attribute; undefined where the element has none of that name. */
export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** All text within a node, as it stands in the file. */
export const textOf = (node: HtmlNode): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('')

/** Every element within a node, in document order. */
export function* elementsOf(node: HtmlNode): Generator<HtmlElement> {
  for (const child of childrenOf(node)) {
    if (isElement(child)) yield child
    yield* elementsOf(child)
  }
}

/** The elements that hold the words of a publication. */
export const publicationsIn = (document: HtmlNode): readonly HtmlElement[] =>
  [...elementsOf(document)].filter(
    (element) => attributeOf(element, 'data-publication') !== undefined,
  )
