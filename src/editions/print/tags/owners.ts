import type { Sequence } from '../content/content.ts'
import { holdsText, textOf } from '../page/html.ts'
import type { PageNode } from '../page/node.ts'
import type { OwnedLeaf } from './leaves.ts'
import type { Leaf } from './tag.ts'

/** What stands on the pages by the element that it belongs to, in the order of the text. */
export type LeavesByNode = ReadonlyMap<PageNode, readonly Leaf[]>

/**
 * Gives each element what is its own. Throws, with the words, where words belong to no element or to one that has none,
 * and where nothing is printed of an element's words.
 */
export function ownLeaves(
  leaves: readonly OwnedLeaf[],
  nodes: readonly PageNode[],
  wordsOf: (sequence: Sequence) => string,
): LeavesByNode {
  const nodeOf = ({ owner }: OwnedLeaf): PageNode | undefined =>
    owner === undefined ? undefined : nodes[owner]
  const isOwn = (leaf: OwnedLeaf): boolean => isRead(leaf, nodeOf(leaf))
  const own = new Map<PageNode, Leaf[]>()
  for (const leaf of leaves.filter(isOwn)) {
    const node = nodeOf(leaf)
    if (!node || !mayHold(node, leaf)) throw new Error(toReason(leaf, node, wordsOf))
    const alike = own.get(node) ?? []
    alike.push(leaf)
    own.set(node, alike)
  }
  const missing = nodes.find((node) => mustBeSeen(node) && !own.has(node))
  if (missing) throw new Error(`${lackOf(missing)} is printed of “${textOf(missing).trim()}”`)
  return own
}

/** Paths are rules and grounds, but for a picture, and for the bullet of an item that has one. */
function isRead(leaf: OwnedLeaf, node: PageNode | undefined): boolean {
  const { annotation, sequence } = leaf
  if (annotation || (sequence && sequence.glyphs.length > 0)) return true
  return sequence?.box !== undefined && node !== undefined && isPainted(node, leaf)
}

const isPainted = ({ role }: PageNode, { isBullet = false }: OwnedLeaf): boolean =>
  role?.type === 'Figure' || (role?.bullet !== undefined && isBullet)

const mayHold = (node: PageNode, leaf: OwnedLeaf): boolean =>
  leaf.annotation ? node.role?.type === 'Link' : isPainted(node, leaf) || holdsText(node)

const toReason = (
  { page, sequence }: Leaf,
  node: PageNode | undefined,
  wordsOf: (sequence: Sequence) => string,
): string => {
  const what = sequence ? `“${wordsOf(sequence)}”` : 'a link'
  const where = node ? `${node.role?.type} “${textOf(node).trim()}”` : 'no element'
  return `${what} on page ${page + 1} belongs to ${where}`
}

const lackOf = ({ role }: PageNode): string =>
  role?.bullet === undefined ? 'nothing' : 'no bullet'

const mustBeSeen = (node: PageNode): boolean =>
  node.role?.bullet !== undefined || ownTextOf(node).trim() !== ''

/** The text of an element that stands in no other with a role. */
const ownTextOf = ({ kids }: PageNode): string =>
  kids.map((kid) => (typeof kid === 'string' ? kid : kid.role ? '' : ownTextOf(kid))).join('')
