import { labelAt } from '../../../publication/parse/grammar/labels.ts'
import { numberingAt } from '../../../publication/parse/numbers.ts'
import type { Label } from '../../story/story.ts'
import type { Writing } from '../writing.ts'

/**
 * What a label makes of its paragraph: an item of a list; a numbered paragraph (7.1, ES1); one of whole numbers or of provisions (12., (2)); or,
 * where the guide has no such label, words before its words.
 */
type LabelKind = 'item' | 'number' | 'whole' | 'words'

/** The kind of a label; the latter stand at the top of the text alone. */
export function labelKind(
  label: Label,
  { numberedLevels }: Pick<Writing, 'numberedLevels'>,
): LabelKind {
  const { text, isBullet } = label
  if (isBullet) return 'item'
  const number = numberingAt(text, 'decimal')
  if (number?.label === text) return 'number'
  if (numberedLevels.has(levelKey(label)) && isNumbering(label)) return 'whole'
  return labelAt(text)?.text === text ? 'item' : 'words'
}

/** A level of a list, in a key. */
export const levelKey = ({ list, level }: Pick<Label, 'list' | 'level'>): string =>
  `${list} ${level}`

/** `(2)`, `12.`, `3A`: what numbers a paragraph of whole numbers, or of provisions. */
const isNumbering = ({ text }: Label): boolean => /^\(?\d{1,4}[A-Z]{0,2}[.)]?$/.test(text)

/** `12`, `12.`, `12)`, `3A.` at the outermost level of a list. */
export const isWhole = ({ text, level, isBullet }: Label): boolean =>
  !isBullet && level === 0 && /^\d{1,4}[A-Z]{0,2}[.)]?$/.test(text)
