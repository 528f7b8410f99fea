import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Position } from '../../../message/message.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** An element of a page as it stands in its HTML. */
export type PageElement = Element

/** Where an element begins in the HTML. */
export function placeOf(element: PageElement | undefined): Position | undefined {
  const place = element?.sourceCodeLocation
  return place ? { line: place.startLine, column: place.startCol } : undefined
}

/**
 * Makes the function from pa11y's selectors (`#p7.1 > a:nth-child(2)`: an id or `html`, then names of
 * children) to elements of the HTML; undefined for elements that are not in it but made by a script.
 */
export function makeFinder(html: string): (selector: string) => PageElement | undefined {
  const elements = elementsOf(parse(html, { sourceCodeLocationInfo: true }))
  const byId = Map.groupBy(elements, idOf)

  return (selector) => {
    const [first = '', ...steps] = selector.split(' > ')
    const start = first.startsWith('#') ? byId.get(first.slice(1))?.[0] : elements[0]
    return steps.reduce<Element | undefined>(stepInto, selector ? start : undefined)
  }
}

/** All elements below a node, in the order of the document. */
const elementsOf = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) => [child, ...elementsOf(child)])

const childrenOf = (node: Node): readonly Element[] =>
  'childNodes' in node ? node.childNodes.filter((child) => 'tagName' in child) : []

const idOf = ({ attrs }: Element): string | undefined =>
  attrs.find(({ name }) => name === 'id')?.value

/** The child that a step names: by its place among all children, or as the only one of its name. */
function stepInto(parent: Element | undefined, step: string): Element | undefined {
  const [, name, place] = /^([^:]+)(?::nth-child\((\d+)\))?$/.exec(step) ?? []
  const children = parent ? childrenOf(parent) : []
  const isNamed = ({ tagName }: Element) => tagName.toLowerCase() === name
  const child = place ? children[Number(place) - 1] : children.find(isNamed)
  return child && isNamed(child) ? child : undefined
}
