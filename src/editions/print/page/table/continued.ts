import type { Table } from '../../../../publication/tree.ts'
import { toPlainText } from '../../../../publication/words.ts'
import { furnish } from '../../../../typesetting/furniture.ts'

/** `Table 7.1 (continued)`: the label of the caption says which table it is; '' for one without a caption. */
export function continuedOf({ caption, number }: Table, language: string): string {
  if (!caption) return ''
  const words = toPlainText(caption)
  const at = number === undefined ? -1 : words.indexOf(number)
  const label =
    at < 0
      ? (words.split(/\s*(?::|\s[–—]\s)/)[0] ?? '')
      : words.slice(0, at + (number?.length ?? 0))
  return furnish(language, 'tableContinued', { table: label })
}
