import type { List, ListItem } from '../../publication/tree.ts'
import { toFragment } from '../../typesetting/fragment.ts'
import { renderRunIn } from '../../typesetting/html/blocks.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import type { Setting } from '../../typesetting/html/setting.ts'

/** A label longer than this needs a wider column (in characters). */
const NARROW = 4

/** A list. Labels are words of the publication, so they are text; that of an item with an address is the link to it. */
export function renderList({ ordered, items }: List, setting: Setting): string {
  const rendered = items.map((item) => renderItem(item, setting)).join('\n')
  if (!ordered) return `<ul>\n${rendered}\n</ul>`
  const isWide = items.some(({ label = '' }) => label.length > NARROW)
  const own = attributes({ class: isWide ? 'labelled wide' : 'labelled' })
  return `<ol${own}>\n${rendered}\n</ol>`
}

const renderItem = (item: ListItem, setting: Setting): string =>
  `<li${attributes({ id: item.id })}>${renderLabel(item)}${renderRunIn(item.children, setting)}</li>`

function renderLabel({ id, label }: ListItem): string {
  if (!label) return ''
  const words = escapeHtml(label)
  if (!id) return `<span class="label">${words}</span> `
  return `<a${attributes({ class: 'label', href: toFragment(id) })}>${words}</a> `
}
