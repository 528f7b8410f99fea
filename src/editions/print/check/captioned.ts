import type { Element } from '../../../proof/pdf/tags.ts'
import { kidsOf } from '../../../proof/pdf/texts.ts'

/** Tells whether a section is that of a picture with its caption: a box has none of its own. */
export const isCaptioned = (section: Element): boolean =>
  section.type === 'Sect' && kidsOf(section).some(({ type }) => type === 'Caption')
