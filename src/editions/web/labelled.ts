import { upToNumber } from '../../publication/names.ts'
import type { Inline, Text } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { toFragment } from '../../typesetting/fragment.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { renderInlines } from '../../typesetting/html/render.ts'
import type { Setting } from '../../typesetting/html/setting.ts'

/** What has an address of its own: its id, and the number that its title or caption has. */
export interface Labelled {
  readonly id: string
  readonly number?: string
}

/** A title or caption; its label, `Table 7.1`, is the link to what it belongs to. */
export function renderLabelled(
  inlines: readonly Inline[],
  { id, number }: Labelled,
  setting: Setting,
): string {
  const label = number ? upToNumber(toPlainText(inlines), number) : ''
  const leaf = firstText(inlines)
  if (!label || !leaf?.value.startsWith(label)) return renderInlines(inlines, setting)
  const link = attributes({ class: 'number', href: toFragment(id) })
  const { text } = setting.inlines
  const linked: typeof text = (inline, own) => {
    if (inline !== leaf) return text(inline, own)
    const rest = text({ type: 'text', value: leaf.value.slice(label.length) }, own)
    return `<a${link}>${escapeHtml(label)}</a>${rest}`
  }
  return renderInlines(inlines, { ...setting, inlines: { ...setting.inlines, text: linked } })
}

/** The text that the inlines begin with, unless it is a link already. */
function firstText([first]: readonly Inline[]): Text | undefined {
  if (first?.type === 'text') return first
  if (!first || first.type === 'link' || !('children' in first)) return undefined
  return firstText(first.children)
}
