import type { PageNode } from '../page/node.ts'
import { type Tag, tagsOf } from './tag.ts'

/**
 * The element that each id of the page leads to: the one that has it; of an id that stands on the page alone, the first
 * element in it, or the one that it stands in. The same id again is left out: a link leads to the first.
 */
export function tagsById(tree: Tag, body: PageNode): ReadonlyMap<string, Tag> {
  const tags = new Map([...tagsOf(tree)].flatMap((tag) => (tag.node ? [[tag.node, tag]] : [])))
  const found = new Map<string, Tag>()
  const find = (node: PageNode, around: Tag): Tag | undefined => {
    const own = tags.get(node)
    const within = own ?? around
    const below = kidsOf(node)
      .map((kid) => find(kid, within))
      .find((tag) => tag !== undefined)
    const { id } = node.attributes
    if (typeof id === 'string' && !found.has(id)) found.set(id, own ?? below ?? around)
    return own ?? below
  }
  find(body, tree)
  return found
}

const kidsOf = ({ kids }: PageNode): readonly PageNode[] =>
  kids.filter((kid) => typeof kid !== 'string')
