import { type PageNode, partsOf, tagged } from '../node.ts'
import type { PrintedGroup } from './group.ts'

/**
 * What a table is in the tags: one, with its caption in it and each row whole, in however many tables its columns stand
 * on the page; and after it what stands beneath its last row.
 */
export function toStructure(
  caption: PageNode | undefined,
  groups: readonly PrintedGroup[],
): readonly PageNode[] {
  const [first] = groups
  if (!first) return []
  const head = first.head.map((_, index) => joinRow(groups.map((group) => group.head[index])))
  const rows = first.rows.map((_, index) => joinRow(groups.map((group) => group.rows[index])))
  const isRepeated = groups.some(({ isHeadRepeated }) => isHeadRepeated)
  const parts = [
    ...(caption ? [caption] : []),
    ...(head.length > 0 ? [tagged({ type: 'THead', isRepeated }, head)] : []),
    tagged({ type: 'TBody' }, rows),
  ]
  const table = { ...first.node, role: { type: 'Table' }, structure: parts } as const
  return [table, ...groups.flatMap(({ beneath }) => (beneath ? partsOf(beneath) : []))]
}

/** A row as the first of the tables has it, with the cells that it has in all. */
function joinRow(rows: readonly (PageNode | undefined)[]): PageNode {
  const cells = rows.flatMap((row) => (row ? partsOf(row) : []))
  const [first = tagged({ type: 'TR' }, [])] = rows
  return { ...first, role: { type: 'TR' }, structure: cells }
}
