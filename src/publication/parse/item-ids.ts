import type { Block, List, ListItem } from '../tree.ts'
import type { Identifiers } from './identifiers.ts'

/** What items are cited within: the paragraph `7.3` with the id `p7.3`, or the item `7.3(a)` with the id `p7.3-a`. */
interface Owner {
  readonly id: string
  readonly number: string
}

/**
 * Gives each labelled item its id and its number, after the numbered paragraph or heading that it is cited by: `p7.3-a-i`,
 * `7.3(a)(i)`. What has no number may stand between them: the words that an Act prints flush after `(b)`, or a table.
 */
export function nameItems(blocks: readonly Block[], identifiers: Identifiers): readonly Block[] {
  let owner: Owner | undefined
  return blocks.map((block) => {
    if (block.type === 'heading') owner = toOwner(block)
    else if (block.type === 'paragraph') owner = toOwner(block) ?? owner
    else if (block.type === 'box')
      return { ...block, children: nameItems(block.children, identifiers) }
    return block.type === 'list' && owner ? nameList(block, owner, identifiers) : block
  })
}

const toOwner = ({ number, id, innerId }: Partial<Owner> & { readonly innerId?: string }) =>
  number !== undefined && id ? { id: innerId ?? id, number } : undefined

const nameList = (list: List, owner: Owner, identifiers: Identifiers): List => ({
  ...list,
  items: list.items.map((item) => nameItem(item, owner, identifiers)),
})

function nameItem(item: ListItem, owner: Owner, identifiers: Identifiers): ListItem {
  const label = item.label?.replace(/[^\p{L}\p{N}]|º/gu, '')
  const own = label
    ? {
        id: identifiers.claim(`${owner.id}-${label}`),
        number: `${owner.number}(${label})`,
      }
    : undefined
  const children = item.children.map((block) =>
    block.type === 'list' ? nameList(block, own ?? owner, identifiers) : block,
  )
  return { ...item, ...own, children }
}
