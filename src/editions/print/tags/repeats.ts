import type { PageNode } from '../page/node.ts'
import type { LeavesByNode } from './owners.ts'
import type { Leaf } from './tag.ts'

/** What stands on the pages: what is read; what is drawn again and not read; what is not even to be seen. */
export interface Parted {
  readonly read: LeavesByNode
  readonly seen: readonly Leaf[]
  readonly unseen: readonly Leaf[]
}

/**
 * Tells what is read from what is drawn for the eye: the cells of a table's head on each page but their first, which are
 * the same glyphs again, and all that the page itself says is not read. The links in a head that is drawn again stay with
 * it, for every link of a page must be read (ISO 14289-1, 7.18.1).
 */
export function partRepeats(body: PageNode, leaves: LeavesByNode): Parted {
  const all = [...nodesIn(body)]
  const under = (node: PageNode): readonly Leaf[] =>
    [...nodesIn(node)].flatMap((one) => leaves.get(one) ?? [])
  const artifacts = all.filter(({ role }) => role?.type === 'Artifact')
  const cells = all.filter(({ role }) => role?.isRepeated).flatMap(cellsIn)
  const seen = new Set([
    ...artifacts.flatMap(under),
    ...cells.flatMap((cell) => again(under(cell))),
  ])
  const later = artifacts.filter(({ role }) => role?.artifact === 'seenLater')
  const unseen = later.flatMap((node) => onFirstPage(under(node)))
  return { read: without(seen, leaves), seen: [...seen], unseen }
}

/** An element and all within it, on the page and in the tags, each once. */
export function nodesIn(body: PageNode): ReadonlySet<PageNode> {
  const nodes = new Set<PageNode>()
  const add = (node: PageNode): void => {
    if (nodes.has(node)) return
    nodes.add(node)
    for (const kid of node.kids) if (typeof kid !== 'string') add(kid)
    for (const kid of node.structure ?? []) add(kid)
  }
  add(body)
  return nodes
}

const cellsIn = (head: PageNode): readonly PageNode[] =>
  [...nodesIn(head)].filter(({ role }) => role?.type === 'TH' || role?.type === 'TD')

/** The content of a cell on each page but its first, where it is what stands on the first. */
function again(leaves: readonly Leaf[]): readonly Leaf[] {
  const content = leaves.filter(({ sequence }) => sequence)
  const first = onFirstPage(content)
  const pages = Map.groupBy(
    content.filter((leaf) => !first.includes(leaf)),
    ({ page }) => page,
  )
  return [...pages.values()].filter((page) => glyphsOf(page) === glyphsOf(first)).flat()
}

const glyphsOf = (leaves: readonly Leaf[]): string =>
  leaves.map(({ sequence }) => sequence?.glyphs.map(({ code }) => code).join('')).join('')

function onFirstPage(leaves: readonly Leaf[]): readonly Leaf[] {
  const first = leaves.reduce((least, { page }) => Math.min(least, page), Number.POSITIVE_INFINITY)
  return leaves.filter(({ page }) => page === first)
}

const without = (seen: ReadonlySet<Leaf>, leaves: LeavesByNode): LeavesByNode =>
  new Map(
    [...leaves]
      .map(([node, own]) => [node, own.filter((leaf) => !seen.has(leaf))] as const)
      .filter(([, own]) => own.length > 0),
  )
