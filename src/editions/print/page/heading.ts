import { divideTitle } from '../../../publication/division.ts'
import { openingOf } from '../../../publication/opening.ts'
import type { Inline, Part } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderInlines } from '../../../typesetting/html/render.ts'
import type { BlockRenderers, Setting } from '../../../typesetting/html/setting.ts'
import { lettersIn, millimetres } from '../geometry.ts'
import { displayWidth } from './display.ts'
import { toTopLevel } from './levels.ts'
import { headingsOfTurned } from './table/turned.ts'
import type { Typography } from './typography.ts'

/** A heading of the part; the one that opens it is its title, and is set larger. */
export function renderHeading(part: Part, typography: Typography): BlockRenderers['heading'] {
  const { title } = openingOf(part.children)
  const top = toTopLevel(part)
  const ofTurned = headingsOfTurned(part, typography)
  return (heading, setting) => {
    const isTitle = heading === title
    const tag = `h${setting.toLevel(heading.level)}`
    const isLowest = heading.level - top > TAGS
    const classes = [
      isTitle && toTitleClass(toPlainText(heading.children), typography),
      isLowest && 'lowest',
      ofTurned.has(heading) && 'of-turned',
    ]
    const own = attributes({
      id: setting.toId(heading.id),
      class: classes.filter(Boolean).join(' ') || undefined,
    })
    const words = isTitle ? renderTitle : renderInlines
    return `<${tag}${own}>${words(heading.children, setting)}</${tag}>`
  }
}

/** A title of more than four lines is set smaller; so is one with a word that is wider than a line. */
export function toTitleClass(
  title: string,
  { layout, widthOf }: Pick<Typography, 'layout' | 'widthOf'>,
): string {
  const { column, titles } = layout
  const widest = Math.max(...title.split(/\s+/).map(widthOf))
  if (widest * titles.long[0] > millimetres(column)) return 'title least'
  const isWide = widest * titles.large[0] > millimetres(column)
  const four = 4 * Math.floor(lettersIn(layout, titles.large[0]) / displayWidth(layout))
  return title.length > four || isWide ? 'title long' : 'title'
}

/** So many levels below a part's highest have a tag of their own: from `h3` to `h6`. */
const TAGS = 4

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
