import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Position } from '../../../message/message.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/**
 * Makes the function from pa11y's selectors (`#p7.1 > a:nth-child(2)`: an id or `html`, then names of
 * children) to places in the HTML; undefined for elements that are not in it but made by a script.
 */
export function makePlaces(html: string): (selector: string) => Position | undefined {
  const elements = elementsOf(parse(html, { sourceCodeLocationInfo: true }))
  const byId = Map.groupBy(elements, idOf)

  return (selector) => {
    const [first = '', ...steps] = selector.split(' > ')
    const start = first.startsWith('#') ? byId.get(first.slice(1))?.[0] : elements[0]
    const found = steps.reduce<Element | undefined>(stepInto, selector ? start : undefined)
    const place = found?.sourceCodeLocation
    return place ? { line: place.startLine, column: place.startCol } : undefined
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
