import type { Box } from '../../publication/tree.ts'
import { boxKindOf } from '../../typesetting/box-kind.ts'
import { toFragment } from '../../typesetting/fragment.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { renderBlocks } from '../../typesetting/html/render.ts'
import type { Setting } from '../../typesetting/html/setting.ts'
import { markAdded } from './added.ts'
import { renderLabelled } from './labelled.ts'

/**
 * What is set apart, named by its title. What it is stands above the title where that does not say so, and is then the
 * link to it.
 */
export function renderBox(box: Box, setting: Setting, language: string): string {
  const { id, kind, title, children } = box
  const name = `_${id}`
  const word = boxKindOf(box, language)
  const numbered = numberedName(box, word)
  const link = attributes({
    class: 'number box-kind',
    href: toFragment(id),
    'aria-label': numbered,
    ...markAdded(language),
  })
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

/** Boxes without titles are told apart by the number that each begins with: `Question 12`. */
function numberedName({ title, children: [first] }: Box, word: string): string | undefined {
  const number = first?.type === 'paragraph' ? first.number : undefined
  return word && number && !title ? `${word} ${number}` : undefined
}
