import type { ListItem } from '../../../publication/tree.ts'

/** How the labels of a list count: the kinds that a tag can name (ISO 32000-1, 14.8.5.5). */
export type Numbering = 'decimal' | 'loweralpha' | 'upperalpha' | 'lowerroman' | 'upperroman'

/** How the labels of a list count: by figures, by letters, or by Roman numbers. */
export function numberingOf(items: readonly ListItem[]): Numbering {
  const labels = items.map(({ label = '' }) => label.replace(/[^\p{L}\p{N}]/gu, ''))
  const [first = ''] = labels
  if (!/^\p{L}+$/u.test(first)) return 'decimal'
  const letterCase = first === first.toUpperCase() ? 'upper' : 'lower'
  return `${letterCase}${isRoman(labels) ? 'roman' : 'alpha'}`
}

/** `i` begins a list of Roman numbers; `c` is one in a list that has longer ones too. */
function isRoman(labels: readonly string[]): boolean {
  const areNumbers = labels.every((label) => /^[ivxlcdm]+$/i.test(label))
  return areNumbers && (/^i$/i.test(labels[0] ?? '') || labels.some(({ length }) => length > 1))
}
