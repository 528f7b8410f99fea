import { divideTitle } from '../../../publication/division.ts'
import { openingOf } from '../../../publication/opening.ts'
import type { Inline, Part } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderInlines } from '../../../typesetting/html/render.ts'
import type { BlockRenderers, Setting } from '../../../typesetting/html/setting.ts'

/** A heading of the part; the one that opens it is its title, and is set larger. */
export function renderHeading(part: Part): BlockRenderers['heading'] {
  const { title } = openingOf(part.children)
  return (heading, setting) => {
    const isTitle = heading === title
    const tag = `h${setting.toLevel(heading.level)}`
    const own = attributes({
      id: setting.toId(heading.id),
      class: isTitle && toTitleClass(heading.children),
    })
    const words = isTitle ? renderTitle : renderInlines
    return `<${tag}${own}>${words(heading.children, setting)}</${tag}>`
  }
}

/** A title of more than four lines is set smaller. */
const toTitleClass = (children: readonly Inline[]): string =>
  toPlainText(children).length > LONG ? 'title long' : 'title'

/** As much as has room in four lines, in characters. */
const LONG = 100

/** `Chapter 7: Next steps`: the label small on a line of its own. */
function renderTitle(children: readonly Inline[], setting: Setting): string {
  const [first, ...others] = children
  const divided = first?.type === 'text' ? divideTitle(first.value) : undefined
  if (!divided?.rest) return renderInlines(children, setting)
  const text = (value: string): Inline => ({ type: 'text', value })
  const { label, colon, rest } = divided
  const words = renderInlines([text(rest), ...others], setting)
  const hidden = `<span class="colon">${escapeHtml(colon)}</span> `
  return `<span class="label">${renderInlines([text(label)], setting)}${hidden}</span><br>${words}`
}
