import type { PageNode } from '../page/node.ts'
import type { LeavesByNode } from '../tags/owners.ts'
import { nodesIn } from '../tags/repeats.ts'

/** The page, from 0, of the first that is read of an element or of one within it; undefined where nothing is. */
export function firstPageOf(node: PageNode, read: LeavesByNode): number | undefined {
  const leaves = [...nodesIn(node)].flatMap((one) => read.get(one)?.[0] ?? [])
  const [first] = leaves.toSorted((one, other) => one.order - other.order)
  return first?.page
}
