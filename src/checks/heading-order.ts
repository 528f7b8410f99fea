import type { Heading, Part } from '../publication/tree.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/**
 * Headings go down one level at a time, those that open a part among them, so that the outline which screen readers
 * show has no holes (WCAG 1.3.1, technique G141).
 */
export const headingOrder: Rule = { name: 'heading-order', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  let previous: Heading | undefined
  for (const heading of part.children) {
    if (heading.type !== 'heading') continue
    const deepest = previous ? previous.level + 1 : 2
    if (heading.level > deepest) yield toFinding(heading, previous)
    previous = heading
  }
}

function toFinding({ level, position }: Heading, previous: Heading | undefined): Finding {
  if (!previous)
    return {
      reason: `The first heading has level ${level}`,
      hint: 'begin with # or ##',
      position,
    }
  return {
    reason: `A heading of level ${level} stands under one of level ${previous.level}`,
    hint: `write ${'#'.repeat(previous.level + 1)}, or give the section between them its heading`,
    position,
  }
}
