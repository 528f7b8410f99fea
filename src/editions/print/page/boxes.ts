import type { Box } from '../../../publication/tree.ts'
import { blocksWithin, inlinesWithin } from '../../../publication/walk.ts'
import { boxKindOf } from '../../../typesetting/box-kind.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderBlocks, renderInlines } from '../../../typesetting/html/render.ts'
import type { BlockRenderers } from '../../../typesetting/html/setting.ts'
import { charactersOf, linesOfPage } from '../geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { mark, markSpan } from './marks.ts'
import { renderOurs } from './ours.ts'
import type { Typography } from './typography.ts'

/** A box between rules: what it is, where its title does not say so, its title, and what stands in it. */
export const renderBox =
  ({ language, layout }: Typography): BlockRenderers['box'] =>
  (box, setting) => {
    const own = attributes({
      role: 'group',
      id: setting.toId(box.id),
      class: isShort(box, layout) ? 'box short' : 'box',
      lang: mark(language, 'box'),
    })
    const kind = boxKindOf(box, language)
    const isKind = attributes({ class: 'kind', ...markSpan(language, 'kind') })
    return [
      `<div${own}>`,
      kind ? `<div${isKind}>${renderOurs(escapeHtml(kind), language)} </div>` : '',
      `<div${attributes({ role: 'group', lang: mark(language, 'inner') })}>`,
      box.title ? `<p class="box-title">${renderInlines(box.title, setting)}</p>` : '',
      renderBlocks(box.children, setting),
      '</div></div>',
    ].join('')
  }

/** Tells whether a box of paragraphs and lists is so short that it stays whole: Chromium parts its title from it otherwise. */
const isShort = ({ children }: Box, layout: Layout): boolean => {
  const blocks = [...blocksWithin(children)]
  if (!blocks.every(({ type }) => type === 'paragraph' || type === 'list')) return false
  const texts = [...inlinesWithin(children)]
  return (
    texts.reduce((sum, inline) => sum + ('value' in inline ? inline.value.length : 0), 0) <
    linesOfPage(layout) * charactersOf(layout) * SHORT
  )
}

/** Of a full page: somewhat more than a third, for the lines of a box are not full. */
const SHORT = 0.3645
