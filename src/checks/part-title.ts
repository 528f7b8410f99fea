import { SECTION } from '../publication/opening.ts'
import type { Block } from '../publication/tree.ts'
import type { Rule } from './rule.ts'

/** Each part of a publication of several opens with a heading: its page is named by it (WCAG 2.4.2, 2.4.6). */
export const partTitle: Rule = {
  name: 'part-title',
  *check({ parts }) {
    const named = parts.filter((part) => part.name !== '')
    if (parts.length < 2) return
    for (const part of named) {
      if (beginsWithHeading(part.children)) continue
      yield {
        part,
        reason: 'This part does not begin with a heading',
        hint: 'write the title of the part on its first line, as # Next steps',
        position: part.children[0]?.position ?? { line: 1, column: 1 },
      }
    }
  },
}

/** A heading stands first, or after the line that names the section. */
const beginsWithHeading = ([first, second]: readonly Block[]): boolean =>
  first?.type === 'heading' ||
  (first?.type === 'paragraph' && first.id === SECTION && second?.type === 'heading')
