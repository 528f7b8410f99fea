import { labelAt } from '../../../publication/parse/grammar/labels.ts'
import { numberingAt } from '../../../publication/parse/numbers.ts'
import type { Label } from '../../story/story.ts'
import type { Writing } from '../writing.ts'

/**
 * What a label makes of its paragraph: an item of a list; a numbered paragraph (7.1, ES1); one of whole numbers (12.); or,
 * where the guide has no such label, words before its words.
 */
export type LabelKind = 'item' | 'number' | 'whole' | 'words'

/** The kind of a label; those of whole numbers stand at the top of the text alone. */
export function labelKind(
  label: Label,
  { numbering, numberedLists }: Pick<Writing, 'numbering' | 'numberedLists'>,
): LabelKind {
  const { text, isBullet, list } = label
  if (isBullet) return 'item'
  const number = numberingAt(text, 'decimal')
  if (number?.label === text) return 'number'
  if (numbering === 'whole' && numberedLists.has(list) && isWhole(label)) return 'whole'
  return labelAt(text)?.text === text ? 'item' : 'words'
}

/** `12`, `12.`, `12)`, `3A.` at the outermost level of a list. */
export const isWhole = ({ text, level, isBullet }: Label): boolean =>
  !isBullet && level === 0 && /^\d{1,4}[A-Z]{0,2}[.)]?$/.test(text)
