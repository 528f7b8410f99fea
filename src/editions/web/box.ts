import type { Box } from '../../publication/tree.ts'
import { boxKindOf } from '../../typesetting/box-kind.ts'
import { toFragment } from '../../typesetting/fragment.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { renderBlocks } from '../../typesetting/html/render.ts'
import type { Setting } from '../../typesetting/html/setting.ts'
import { renderLabelled } from './labelled.ts'

/**
 * What is set apart, named by its title. What it is stands above the title where that does not say so, and is then the
 * link to it.
 */
export function renderBox(box: Box, setting: Setting, language: string): string {
  const { id, kind, title, children } = box
  const name = `_${id}`
  const word = boxKindOf(box, language)
  const link = attributes({ class: 'number box-kind', href: toFragment(id), 'data-added': true })
  const above = word && `<a${link}>${escapeHtml(word)}</a> `
  const words = title ? renderLabelled(title, word ? { id } : box, setting) : ''
  const own = attributes({
    class: kind === 'box' ? kind : `box ${kind}`,
    id,
    role: 'group',
    'aria-labelledby': name,
  })
  return [
    `<div${own}>`,
    `<p${attributes({ class: 'box-title', id: name })}>${above}${words}</p>`,
    renderBlocks(children, setting),
    '</div>',
  ].join('\n')
}
