import { SECTION } from '../../publication/opening.ts'
import { countOf } from '../../publication/passages.ts'
import type { Paragraph } from '../../publication/tree.ts'
import { toFragment } from '../../typesetting/fragment.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { renderInlines } from '../../typesetting/html/render.ts'
import type { Setting } from '../../typesetting/html/setting.ts'

/** A number longer than this does not fit beside the text, and runs in (in characters). */
const HANGS = 7

/** A paragraph with its number; `own` is the id of the element itself, where something around it has the paragraph's. */
export function renderParagraph(
  paragraph: Paragraph,
  own: string | undefined,
  setting: Setting,
  language: string,
): string {
  const words = renderInlines(paragraph.children, setting)
  return `<p${attributes({ id: own })}>${renderNumber(paragraph, language)}${words}</p>`
}

/** The number as it is printed; where none is, our count of the paragraph, in square brackets. */
function renderNumber(paragraph: Paragraph, language: string): string {
  const { id, label } = paragraph
  if (!id || id === SECTION) return label ? `<span class="number">${escapeHtml(label)}</span> ` : ''
  const text = label ?? furnish(language, 'count', { count: countOf(paragraph) })
  const link = attributes({
    class: text.length > HANGS ? 'number long' : 'number',
    href: toFragment(id),
    'data-added': !label,
  })
  return `<a${link}>${escapeHtml(text)}</a> `
}
