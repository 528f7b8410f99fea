import { divideTitle } from '../../../publication/division.ts'
import { openingOf } from '../../../publication/opening.ts'
import type { Inline, Part } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import type { TextWidth } from '../../../typesetting/text-width.ts'
import { headingRole, toTopLevel } from './levels.ts'
import { element, type Kid } from './node.ts'
import { type PageBlocks, type PageSetting, renderInlines } from './render.ts'
import { headingsOfTurned } from './table/turned.ts'
import { toColon } from './title.ts'
import type { Typography } from './typography.ts'

/** A heading of the part; the one that opens it is its title, and is set larger. */
export function renderHeading(part: Part, typography: Typography): PageBlocks['heading'] {
  const { title } = openingOf(part.children)
  const top = toTopLevel(part)
  const ofTurned = headingsOfTurned(part, typography)
  return (heading, setting) => {
    const isTitle = heading === title
    const level = setting.toLevel(heading.level)
    const isLowest = heading.level - top > TAGS
    const classes = [
      isTitle && toTitleClass(toPlainText(heading.children), typography.widthOf),
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
export function toTitleClass(title: string, widthOf: TextWidth): string {
  const widest = Math.max(...title.split(/\s+/).map(widthOf))
  if (widest > LINE / SMALLER) return 'title least'
  return title.length > LONG || widest > LINE / LARGE ? 'title long' : 'title'
}

/** A title's type, and that of a long one, in points; a line of 140 mm in points. */
const LARGE = 35
const SMALLER = 24
const LINE = 396

/** So many levels below a part's highest have a tag of their own: from `h3` to `h6`. */
const TAGS = 4

/** As much as has room in four lines, in characters. */
const LONG = 100

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
