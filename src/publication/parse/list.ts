import type { List, ListItem } from '../tree.ts'
import type { ToBlocks } from './blocks.ts'
import { takeLabel } from './grammar/label-levels.ts'
import { labelAt } from './grammar/labels.ts'
import type { Element } from './grammar/markdown.ts'
import { type Parsing, positionOf } from './parsing.ts'
import { nothingIn } from './refusals.ts'

/** An item, and how deep its label stands in its row, from 1. */
interface Deep {
  readonly depth: number
  readonly item: ListItem
}

/** A list; an item whose label stands deeper than that of the one before is of a list within it. */
export function toList(
  element: Element,
  parsing: Parsing,
  depth: number,
  toBlocks: ToBlocks,
): List {
  const ordered = element.token.type === 'ordered_list_open'
  const items = element.children.map((child) => {
    const { depth: deep = 1 } = (child.token.meta ?? {}) as { readonly depth?: number }
    return { depth: deep, item: toItem(child, parsing, depth, toBlocks) }
  })
  return { type: 'list', ordered, items: nest(items, 1), position: positionOf(element, parsing) }
}

/** An item; a label alone is a blank to be filled in, but for one before the definition of an abbreviation, which is no text. */
const toItem = (
  element: Element,
  parsing: Parsing,
  depth: number,
  toBlocks: ToBlocks,
): ListItem => {
  const position = positionOf(element, parsing)
  const label = element.token.info
  const isBlank = label !== '' && !/\*\[/.test(parsing.lines[position.line - 1] ?? '')
  if (element.children.length === 0 && !isBlank) parsing.report({ ...nothingIn('item'), position })
  const children = toBlocks(element.children, parsing, depth + 1)
  return { ...(label && { label }), children, position }
}

/** The items of one depth, each with the deeper ones after it in a list of its own. */
function nest(items: readonly Deep[], depth: number): readonly ListItem[] {
  const nested: ListItem[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at]?.item
    let end = at + 1
    while ((items[end]?.depth ?? 0) > depth) end++
    if (item) nested.push(withDeeper(item, items.slice(at + 1, end), depth))
    at = end
  }
  return nested
}

/**
 * An item with the deeper ones after it. Of a list that begins on the item's own line, `(6) (a) …`, the items go on with it;
 * those that stand deeper still belong to its last one: `(A)` after `(6) (a) …`.
 */
function withDeeper(item: ListItem, deeper: readonly Deep[], depth: number): ListItem {
  const at = deeper.findIndex((other) => other.depth === depth + 1)
  const start = at < 0 ? deeper.length : at
  const opened = openedOn(item)
  if (start === 0 || !opened) return withList(item, nest(deeper, depth + 1))
  const within = withDeeper(opened.last, deeper.slice(0, start), depth + 1)
  const list: List = { ...opened.list, items: [...opened.list.items.slice(0, -1), within] }
  const whole = { ...item, children: [...item.children.slice(0, -1), list] }
  return withList(whole, nest(deeper.slice(start), depth + 1))
}

/** The list that ends an item, with its own last item. */
function openedOn({ children }: ListItem): { list: List; last: ListItem } | undefined {
  const list = children.at(-1)
  const last = list?.type === 'list' ? list.items.at(-1) : undefined
  return list?.type === 'list' && last ? { list, last } : undefined
}

/** An item with more items, in the list that ends it where they go on with that. */
function withList(item: ListItem, items: readonly ListItem[]): ListItem {
  const [first] = items
  if (!first) return item
  const last = item.children.at(-1)
  if (last?.type === 'list' && goesOn(last, first)) {
    const whole: List = { ...last, items: [...last.items, ...items] }
    return { ...item, children: [...item.children.slice(0, -1), whole] }
  }
  const list: List = { type: 'list', ordered: true, items, position: first.position }
  return { ...item, children: [...item.children, list] }
}

function goesOn({ items }: List, { label: text = '' }: ListItem): boolean {
  const [before, label] = [labelAt(items.at(-1)?.label ?? ''), labelAt(text)]
  return (
    before !== undefined && label !== undefined && takeLabel(before.readings, label) !== undefined
  )
}
