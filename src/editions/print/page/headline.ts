import { openingOf } from '../../../publication/opening.ts'
import type { Part } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { toTitleClass } from './heading.ts'
import { headingRole } from './levels.ts'
import { frontLetters, renderWords } from './lines/text.ts'
import { element, type PageNode } from './node.ts'
import type { Typography } from './typography.ts'

/** A part that opens with no heading of its title has it above as a heading, in the house's words. */
export function renderHeadline(part: Part, typography: Typography): PageNode | undefined {
  if (!hasHeadline(part)) return undefined
  const own = { class: `headline ${toTitleClass(part.title, typography)}` }
  return element(
    'h2',
    own,
    renderWords(part.title, frontLetters(typography.layout)),
    headingRole(2),
  )
}

/** Tells whether no heading of a part says what the part is called by. */
export const hasHeadline = (part: Part): boolean =>
  !openingOf(part.children).title && !isTitled(part)

/** Tells whether the first of several headings, all as high, has the words that the part is called by. */
const isTitled = ({ title, children: [first] }: Part): boolean =>
  first?.type === 'heading' && toPlainText(first.children) === title
