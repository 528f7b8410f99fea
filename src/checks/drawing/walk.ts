import type { Element, Node } from '@xmldom/xmldom'
import type { FileFault } from '../file-types.ts'

/** An element and all within it, in the order of the text; no deeper than the parser lets it be. */
export function* elementsIn(root: Element): Generator<Element> {
  for (let node: Node | null = root; node; node = nextAfter(node, root))
    if (isElement(node)) yield node
}

/** The next node in the order of the text; none after the last within `root`. */
export function nextAfter(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild
  let from: Node | null = node
  while (from && from !== root && !from.nextSibling) from = from.parentNode
  return from && from !== root ? from.nextSibling : null
}

/** Tells whether a node is an element (DOM, 4.4). */
export const isElement = (node: Node): node is Element => node.nodeType === 1

/** A place in the text of a drawing, from 1, as the nodes of the tree tell theirs. */
export type Place = Pick<Node, 'lineNumber' | 'columnNumber'>

/** Where something stands in the drawing, for the end of a sentence. */
export const placeOf = ({ lineNumber, columnNumber }: Place): string =>
  lineNumber ? ` (line ${lineNumber}, column ${columnNumber ?? 1} in it)` : ''

/** A drawing that holds what it may not, and where. */
export const holding = (what: string, place: Place): FileFault => ({
  reason: `holds ${what}${placeOf(place)}`,
  hint: 'save it as a plain drawing, its text turned into outlines and its pictures inside',
})
