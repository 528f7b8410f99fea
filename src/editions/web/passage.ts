import { countOf, type Passage } from '../../publication/passages.ts'
import type { Block, Paragraph } from '../../publication/tree.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { renderBlock, renderInlines } from '../../typesetting/html/render.ts'
import type { Setting } from '../../typesetting/html/setting.ts'

/** What is cited as one: its number is a link to its own address, and the target of that link is all of it. */
export function renderPassage(passage: Passage, setting: Setting, language: string): string {
  const [first, ...others] = passage.blocks
  if (first?.type !== 'paragraph' || passage.kind !== 'paragraph')
    return passage.blocks.map((block) => renderBlock(block, setting)).join('\n')
  const blocks = [renderParagraph(first, setting, language), ...others.map(render)]
  return `<div${attributes({ class: 'passage', id: first.id })}>\n${blocks.join('\n')}\n</div>`

  function render(block: Block): string {
    return renderBlock(block, setting)
  }
}

function renderParagraph(paragraph: Paragraph, setting: Setting, language: string): string {
  return `<p>${renderNumber(paragraph, language)}${renderInlines(paragraph.children, setting)}</p>`
}

/** The number as it is printed; where none is, our count of the paragraph, in square brackets. */
function renderNumber(paragraph: Paragraph, language: string): string {
  const { id, label } = paragraph
  if (!id) return label ? `<span class="number">${escapeHtml(label)}</span> ` : ''
  const link = attributes({ class: 'number', href: `#${id}`, 'data-added': !label })
  const text = label ?? furnish(language, 'count', { count: countOf(paragraph) })
  return `<a${link}>${escapeHtml(text)}</a> `
}
