import { remember } from '../../publication/remember.ts'
import type { Block, Inline, Part } from '../../publication/tree.ts'
import { blocksOf } from '../../publication/walk.ts'
import { toPlainText } from '../../publication/words.ts'

/**
 * The inlines that no words stand around: a picture that is all that a paragraph or a cell holds, and references to
 * notes among nothing but links, which no sentence excuses from being as large as a finger (WCAG 2.2, 2.5.8).
 */
export const aloneIn = remember(
  (part: Part): ReadonlySet<Inline> => new Set(blocksOf(part).flatMap(toAlone)),
)

function toAlone(block: Block): readonly Inline[] {
  if (block.type !== 'paragraph') return []
  const { children } = block
  if (children.length === 1 && !block.label) return children
  const around = children.filter(({ type }) => type !== 'link')
  return /[\p{L}\p{N}]/u.test(toPlainText(around)) ? [] : children
}
