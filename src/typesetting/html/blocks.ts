import { attributes, escapeHtml } from './escape.ts'
import { renderBlocks, renderInlines } from './render.ts'
import type { BlockRenderers } from './setting.ts'
import { renderTable } from './table.ts'

/** Blocks as plain HTML. Numbers and labels are words of the publication, so they are text, not counters. */
export const blocks: BlockRenderers = {
  heading: ({ level, id, children }, setting) => {
    const tag = `h${setting.toLevel(level)}`
    return `<${tag}${attributes({ id: setting.toId(id) })}>${renderInlines(children, setting)}</${tag}>`
  },
  paragraph: ({ id, label, children }, setting) => {
    const number = label ? `<span class="number">${escapeHtml(label)}</span> ` : ''
    return `<p${attributes({ id: id && setting.toId(id) })}>${number}${renderInlines(children, setting)}</p>`
  },
  list: ({ ordered, items }, setting) => {
    const tag = ordered ? 'ol' : 'ul'
    const rendered = items.map(({ label, children }) => {
      const printed = label ? `<span class="label">${escapeHtml(label)}</span> ` : ''
      return `<li>${printed}${renderItem(children, setting)}</li>`
    })
    return `<${tag}${attributes({ class: ordered ? 'labelled' : undefined })}>\n${rendered.join('\n')}\n</${tag}>`
  },
  quotation: ({ children }, setting) =>
    `<blockquote>\n${renderBlocks(children, setting)}\n</blockquote>`,
  figure: ({ id, file, alternative, caption }, setting) => {
    const image = `<img${attributes({ src: file, alt: alternative })}>`
    const words = caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''
    return `<figure${attributes({ id: setting.toId(id) })}>${image}${words}</figure>`
  },
  address: ({ lines }) => `<address>${lines.map(escapeHtml).join('<br>\n')}</address>`,
  thematicBreak: () => '<hr>',
  table: renderTable,
}

/** An item of one paragraph is set without a paragraph of its own. */
const renderItem: (
  children: Parameters<typeof renderBlocks>[0],
  setting: Parameters<typeof renderBlocks>[1],
) => string = (children, setting) => {
  const [first, ...others] = children
  if (first?.type !== 'paragraph' || first.label) return renderBlocks(children, setting)
  const opening = renderInlines(first.children, setting)
  return others.length > 0 ? `${opening}\n${renderBlocks(others, setting)}` : opening
}
