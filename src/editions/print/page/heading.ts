import { divideTitle } from '../../../publication/division.ts'
import { openingOf } from '../../../publication/opening.ts'
import type { Inline, Part } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { millimetres } from '../layouts/geometry.ts'
import { headingRole, toTopLevel } from './levels.ts'
import { element, type Kid } from './node.ts'
import { type PageBlocks, type PageSetting, renderInlines } from './render.ts'
import { headingsOfTurned } from './table/turned.ts'
import { toColon } from './title.ts'
import { linesOf } from './title-size.ts'
import type { Typography } from './typography.ts'

/** A heading of the part; the one that opens it is its title, and is set larger. */
export function renderHeading(part: Part, typography: Typography): PageBlocks['heading'] {
  const { title } = openingOf(part.children)
  const top = toTopLevel(part)
  const ofTurned = headingsOfTurned(part, typography)
  return (heading, setting) => {
    const isTitle = heading === title
    const level = setting.toLevel(heading.level)
    const isLowest = heading.level - top > LOWEST - setting.toLevel(top)
    const classes = [
      isTitle && toTitleClass(toPlainText(heading.children), typography),
      isLowest && 'lowest',
      ofTurned.has(heading) && 'of-turned',
    ]
    const own = {
      id: setting.toId(heading.id),
      class: classes.filter(Boolean).join(' ') || undefined,
    }
    const words = isTitle ? renderTitle : renderInlines
    return element(`h${level}`, own, words(heading.children, setting), headingRole(level))
  }
}

/** A title of more than four lines is set smaller; so is one with a word that is wider than a line. */
export function toTitleClass(
  title: string,
  { layout, titleWidthOf }: Pick<Typography, 'layout' | 'titleWidthOf'>,
): string {
  const { column, titles } = layout
  const widest = Math.max(...title.split(/\s+/).map(titleWidthOf))
  if (widest * titles.long[0] > millimetres(column)) return 'title least'
  const isWide = widest * titles.large[0] > millimetres(column)
  const line = millimetres(column) / titles.large[0]
  return isWide || linesOf(title, line, titleWidthOf) > 4 ? 'title long' : 'title'
}

/** The lowest level that has a tag of its own, `h6`. */
const LOWEST = 6

/** `Chapter 7: Next steps`: the label small on a line of its own. */
function renderTitle(children: readonly Inline[], setting: PageSetting): readonly Kid[] {
  const [first, ...others] = children
  const divided = first?.type === 'text' ? divideTitle(first.value) : undefined
  if (!divided?.rest) return renderInlines(children, setting)
  const text = (value: string): Inline => ({ type: 'text', value })
  const label = [...renderInlines([text(divided.label)], setting), ...toColon(divided.colon)]
  const words = renderInlines([text(divided.rest), ...others], setting)
  return [element('span', { class: 'label' }, label), element('br', {}), ...words]
}
