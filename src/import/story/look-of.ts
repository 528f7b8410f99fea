import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf } from '../package/elements.ts'
import { type Look, readLook } from '../styles/look.ts'
import { toLook } from '../styles/toggles.ts'
import type { RunScope } from './scope.ts'

/** How a run, or the mark that ends a paragraph, looks by its properties (w:rPr) and by all that it stands in. */
export function lookOf(properties: Element | undefined, scope: RunScope): Look {
  const { styles } = scope.flow.reading
  const character = styles.style(attributeOf(childOf(properties, 'rStyle')))
  const look = toLook({
    defaults: styles.defaults,
    styles: [scope.cellLook, scope.style.look, character?.look].filter(
      (look) => look !== undefined,
    ),
    own: readLook(properties),
  })
  return scope.isRightToLeft ? { ...look, isRightToLeft: true } : look
}
