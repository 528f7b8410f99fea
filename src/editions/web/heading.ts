import type { Heading } from '../../publication/tree.ts'
import { attributes } from '../../typesetting/html/escape.ts'
import type { Setting } from '../../typesetting/html/setting.ts'
import { renderLabelled } from './labelled.ts'

/** A heading; the number of a provision, `12A`, is the link to it. */
export function renderHeading(heading: Heading, setting: Setting): string {
  const { level, id, children } = heading
  const tag = `h${setting.toLevel(level)}`
  return `<${tag}${attributes({ id })}>${renderLabelled(children, heading, setting)}</${tag}>`
}
