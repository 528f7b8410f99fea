import { openingOf } from '../../publication/opening.ts'
import type { Part } from '../../publication/tree.ts'
import { attributes } from '../../typesetting/html/escape.ts'
import type { BlockRenderers } from '../../typesetting/html/setting.ts'
import { renderLabelled } from './labelled.ts'
import { renderTitleWords } from './ordinal.ts'

/** A heading; the number of a provision, `12A`, is the link to it; the title of the part is set as one. */
export function renderHeading({ children: blocks }: Part): BlockRenderers['heading'] {
  const { title } = openingOf(blocks)
  return (heading, setting) => {
    const { level, id, number, children } = heading
    const tag = `h${setting.toLevel(level)}`
    const words =
      heading === title && !number
        ? renderTitleWords(children, setting)
        : renderLabelled(children, heading, setting)
    return `<${tag}${attributes({ id })}>${words}</${tag}>`
  }
}
