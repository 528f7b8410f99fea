import { toPlainText } from '../../publication/words.ts'
import { attributes, escapeHtml } from './escape.ts'
import { renderInlines } from './render.ts'
import type { InlineRenderers } from './setting.ts'

/** So few characters make a link that is smaller than a finger (WCAG 2.2, 2.5.8: 24 pixels). */
const SMALL = 3

/** Inlines as plain HTML, but for pictures; the reference to a note is marked as added. */
export const inlines: Omit<InlineRenderers, 'image'> = {
  text: ({ value }) => escapeHtml(value),
  emphasis: ({ children }, setting) => `<em>${renderInlines(children, setting)}</em>`,
  strong: ({ children }, setting) => `<strong>${renderInlines(children, setting)}</strong>`,
  link: (link, setting) => {
    const words = renderInlines(link.children, setting)
    const href = setting.toAddress(link)
    if (href === undefined) return words
    const isSmall = toPlainText(link.children).length <= SMALL
    return `<a${attributes({ class: isSmall && 'small', href })}>${words}</a>`
  },
  abbreviation: ({ value, expansion }) =>
    `<abbr${attributes({ title: expansion })}>${escapeHtml(value)}</abbr>`,
  foreign: ({ language, children }, setting) =>
    `<span${attributes({ lang: language })}>${renderInlines(children, setting)}</span>`,
  speaker: ({ children }, setting) => `<b class="speaker">${renderInlines(children, setting)}</b>`,
  noteReference: ({ label, target, id }, setting) => {
    const link = attributes({ href: `#${setting.toId(target)}`, id: setting.toId(id) })
    return `<sup data-added><a${link}>${escapeHtml(label)}</a></sup>`
  },
  break: () => '<br>',
}
