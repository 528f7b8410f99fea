import type { PageNode } from '../page/node.ts'
import { type Tag, tagsOf } from './tag.ts'

/**
 * The element that each id of the page leads to: the first that has it; of an id that stands on the page alone, the first
 * element in it, or the one that it stands in.
 */
export function tagsById(tree: Tag, body: PageNode): ReadonlyMap<string, Tag> {
  const all = [...tagsOf(tree)]
  const found = new Map<string, Tag>()
  for (const tag of all) if (tag.node) add(tag.node, tag, found)
  const tags = new Map(all.flatMap((tag) => (tag.node ? [[tag.node, tag]] : [])))
  const visit = (node: PageNode, around: Tag): Tag | undefined => {
    const own = tags.get(node)
    const below = kidsOf(node).map((kid) => visit(kid, own ?? around))
    const first = own ?? below.find((tag) => tag !== undefined)
    add(node, first ?? around, found)
    return first
  }
  visit(body, tree)
  return found
}

function add({ attributes: { id } }: PageNode, tag: Tag, found: Map<string, Tag>): void {
  if (typeof id === 'string' && !found.has(id)) found.set(id, tag)
}

const kidsOf = ({ kids }: PageNode): readonly PageNode[] =>
  kids.filter((kid) => typeof kid !== 'string')
