import type { Passage } from '../../publication/passages.ts'
import { attributes } from '../../typesetting/html/escape.ts'
import { renderBlock } from '../../typesetting/html/render.ts'
import type { Setting } from '../../typesetting/html/setting.ts'
import { renderParagraph } from './paragraph.ts'

/** What is cited as one: its number is a link to its own address, and the target of that link is all of it. */
export function renderPassage(passage: Passage, setting: Setting, language: string): string {
  const [first, ...others] = passage.blocks
  if (first?.type !== 'paragraph' || passage.kind !== 'paragraph')
    return passage.blocks.map((block) => renderBlock(block, setting)).join('\n')
  const blocks = [
    renderParagraph(first, first.innerId, setting, language),
    ...others.map((block) => renderBlock(block, setting)),
  ]
  return `<div${attributes({ class: 'passage', id: first.id })}>\n${blocks.join('\n')}\n</div>`
}
