import type { Inline, Table } from '../../publication/tree.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { renderInlines } from '../../typesetting/html/render.ts'
import type { Setting } from '../../typesetting/html/setting.ts'
import { labelIn } from './names.ts'

/** The caption of a table; its label, `Table 7.1`, is the link to the table. */
export function renderCaption({ id, number, caption }: Table, setting: Setting): string {
  if (!caption) return ''
  const [first, ...others] = caption
  const label = first?.type === 'text' && number ? labelIn(first.value, number) : ''
  if (first?.type !== 'text' || !label)
    return `<caption>${renderInlines(caption, setting)}</caption>`
  const rest: readonly Inline[] = [
    { type: 'text', value: first.value.slice(label.length) },
    ...others,
  ]
  const link = `<a class="number" href="#${id}">${escapeHtml(label)}</a>`
  return `<caption>${link}${renderInlines(rest, setting)}</caption>`
}
