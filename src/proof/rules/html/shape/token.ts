import { childrenOf, type HtmlElement, type HtmlNode, isElement } from '../../../html/tree.ts'
import type { Condition, ExpectedAttributes, ExpectedNode } from './node.ts'

/** A step through a page in its order: an element begins or ends, or a text stands. */
export type Token<Attributes, Text = string> =
  | { readonly kind: 'begin'; readonly tag: string; readonly attributes: Attributes }
  | { readonly kind: 'end'; readonly tag: string }
  | { readonly kind: 'text'; readonly text: Text }

export type ExpectedToken = Token<ExpectedAttributes, string | Condition>
export type FoundToken = Token<ReadonlyMap<string, string>>

/** Every step through what must stand on a page. */
export const expectedTokens = (nodes: readonly ExpectedNode[]): readonly ExpectedToken[] =>
  settle(nodes.flatMap(fromExpected))

/**
 * Every step through what stands on a page; white space that no browser shows is left out, and so is what is in an element
 * that is looked at apart.
 */
export const foundTokens = (
  nodes: readonly HtmlNode[],
  isApart: (element: HtmlElement) => boolean = () => false,
): readonly FoundToken[] => settle(nodes.flatMap((node) => fromPage(node, isApart)))

const fromExpected = (node: ExpectedNode): readonly ExpectedToken[] =>
  typeof node === 'string' || 'accepts' in node
    ? [{ kind: 'text', text: node }]
    : [
        { kind: 'begin', tag: node.tag, attributes: node.attributes },
        ...node.children.flatMap(fromExpected),
        { kind: 'end', tag: node.tag },
      ]

function fromPage(
  node: HtmlNode,
  isApart: (element: HtmlElement) => boolean,
): readonly FoundToken[] {
  if (isElement(node))
    return [
      { kind: 'begin', tag: node.tagName, attributes: attributesOf(node) },
      ...(isApart(node) ? [] : childrenOf(node)).flatMap((child) => fromPage(child, isApart)),
      { kind: 'end', tag: node.tagName },
    ]
  if (node.nodeName === '#text' && 'value' in node) return [{ kind: 'text', text: node.value }]
  // A comment, which no page of ours has.
  return [{ kind: 'begin', tag: node.nodeName, attributes: new Map() }]
}

const attributesOf = ({ attrs }: HtmlElement): ReadonlyMap<string, string> =>
  new Map(attrs.map(({ name, value, prefix }) => [prefix ? `${prefix}:${name}` : name, value]))

/** Elements beside which white space is shown. */
const INLINE = new Set('a abbr b cite del em img input ins span strong sub sup svg'.split(' '))

/**
 * Joins texts, makes of all common white space one space, and drops what stands at the end of a block (CSS Text 3, 4.1). In
 * `pre` all of it is shown.
 */
function settle<Attributes, Text>(
  tokens: readonly Token<Attributes, string | Text>[],
): readonly Token<Attributes, string | Text>[] {
  const settled: Token<Attributes, string | Text>[] = []
  let text = ''
  let isOpen = true
  let isKept = false
  const put = (isEnd: boolean): void => {
    const own = text.replace(COMMON, ' ').replace(isOpen ? /^ / : /^$/, '')
    const whole = isKept ? text : isEnd ? own.replace(/ $/, '') : own
    if (whole) settled.push({ kind: 'text', text: whole })
    text = ''
  }
  for (const token of tokens) {
    if (token.kind === 'text' && typeof token.text === 'string') {
      text += token.text
      continue
    }
    const isBlock = token.kind !== 'text' && !INLINE.has(token.tag)
    put(isBlock)
    isOpen = isBlock
    isKept = token.kind === 'begin' && token.tag === 'pre'
    settled.push(token)
  }
  put(true)
  return settled
}

/** White space that is shown as one space; a no-break space, and others of their own width, are not. */
const COMMON = /[ \t\n\r\f]+/g
