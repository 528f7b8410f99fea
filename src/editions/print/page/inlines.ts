import type { Publication } from '../../../publication/tree.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderInlines } from '../../../typesetting/html/render.ts'
import type { InlineRenderers, Setting } from '../../../typesetting/html/setting.ts'
import { renderWords } from './lines/text.ts'
import { mark, markSpan } from './marks.ts'
import { renderPicture } from './pictures.ts'
import type { Typography } from './typography.ts'

type Printed = Pick<
  InlineRenderers,
  'text' | 'foreign' | 'speaker' | 'image' | 'noteReference' | 'break'
>

/** The inlines that print sets in its own way. */
export const printedInlines = (
  { frontMatter, files }: Publication,
  letters: Pick<Typography, 'hyphenate' | 'tie'>,
): Printed => ({
  text: ({ value }) => renderWords(value, letters),
  speaker: ({ children }, setting) => `<strong>${renderInlines(children, setting)}</strong>`,
  image: (image) => renderPicture(image, { files }),
  foreign: ({ language, children }, setting) => {
    return `<span${attributes(markSpan(language, 'phrase'))}>${renderInlines(children, setting)}</span>`
  },
  noteReference: ({ label, target, id }, setting) => {
    const own = attributes({ lang: mark(frontMatter.language, 'noteref'), id: setting.toId(id) })
    const href = attributes({ href: `#${setting.toId(target)}` })
    return `<sup${own}><a${href}>${escapeHtml(label)}</a></sup>`
  },
  break: () => ' <br>',
})

/** Inlines as they stand in the contents, within a link of its own: without their links, notes and pictures. */
export const contentsInlines = (setting: Setting): InlineRenderers => ({
  ...setting.inlines,
  link: ({ children }, setting) => renderInlines(children, setting),
  image: () => '',
  noteReference: () => '',
})
