import { attributes, escapeHtml } from './escape.ts'
import { renderInlines } from './render.ts'
import type { InlineRenderers } from './setting.ts'

/** Inlines as plain HTML; the reference to a note is marked as added. */
export const inlines: InlineRenderers = {
  text: ({ value }) => escapeHtml(value),
  emphasis: ({ children }, setting) => `<em>${renderInlines(children, setting)}</em>`,
  strong: ({ children }, setting) => `<strong>${renderInlines(children, setting)}</strong>`,
  link: (link, setting) => {
    const words = renderInlines(link.children, setting)
    const href = setting.toAddress(link)
    return href === undefined ? words : `<a${attributes({ href })}>${words}</a>`
  },
  abbreviation: ({ value, expansion }) =>
    `<abbr${attributes({ title: expansion })}>${escapeHtml(value)}</abbr>`,
  foreign: ({ language, children }, setting) =>
    `<span${attributes({ lang: language })}>${renderInlines(children, setting)}</span>`,
  noteReference: ({ label, target, id }, setting) => {
    const link = attributes({ href: `#${setting.toId(target)}`, id: setting.toId(id) })
    return `<sup data-added><a${link}>${escapeHtml(label)}</a></sup>`
  },
  break: () => '<br>',
}
