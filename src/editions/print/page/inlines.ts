import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { inlines } from '../../../typesetting/html/inlines.ts'
import { renderInlines } from '../../../typesetting/html/render.ts'
import type { InlineRenderers } from '../../../typesetting/html/setting.ts'
import { mark, markSpan } from './marks.ts'
import { toSingleSpaces } from './spaces.ts'

type Printed = Pick<InlineRenderers, 'text' | 'foreign' | 'noteReference' | 'break'>

/** The inlines that print sets in its own way, in a publication of this language. */
export const printedInlines = (language: string): Printed => ({
  text: ({ value }) => escapeHtml(toSingleSpaces(value)),
  foreign: ({ language, children }, setting) => {
    return `<span${attributes(markSpan(language, 'phrase'))}>${renderInlines(children, setting)}</span>`
  },
  noteReference: ({ label, target, id }, setting) => {
    const own = attributes({ lang: mark(language, 'noteref'), id: setting.toId(id) })
    const href = attributes({ href: `#${setting.toId(target)}` })
    return `<sup${own}><a${href}>${escapeHtml(label)}</a></sup>`
  },
  break: () => ' <br>',
})

/** Inlines as they stand in the contents, within a link of its own: without their links and notes. */
export const contentsInlines = (language: string): InlineRenderers => ({
  ...inlines,
  ...printedInlines(language),
  link: ({ children }, setting) => renderInlines(children, setting),
  noteReference: () => '',
})
