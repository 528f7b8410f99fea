import { boxKindOf } from '../../../typesetting/box-kind.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderBlocks, renderInlines } from '../../../typesetting/html/render.ts'
import type { BlockRenderers } from '../../../typesetting/html/setting.ts'
import { mark, markSpan } from './marks.ts'
import { renderOurs } from './ours.ts'

/** A box between rules: what it is, where its title does not say so, its title, and what stands in it. */
export const renderBox =
  (language: string): BlockRenderers['box'] =>
  (box, setting) => {
    const own = attributes({
      role: 'group',
      id: setting.toId(box.id),
      class: 'box',
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
