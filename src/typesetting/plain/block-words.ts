import { upToNumber } from '../../publication/names.ts'
import type { Box, LineBlock } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { furnish } from '../furniture.ts'

/** The words that end a box: `End of Box 2`, or of its kind where it has no number. */
export function boxEnd({ kind, number, title = [] }: Box, language: string): string {
  const box = number && upToNumber(toPlainText(title), number)
  return box ? furnish(language, 'boxEnd', { box }) : furnish(language, `${kind}-end`)
}

/** What announces a signature; '' before an address, and where the lines say it themselves. */
export function signatureOpening({ type, lines }: LineBlock, language: string): string {
  if (type === 'address') return ''
  const word = furnish(language, 'signature')
  return lines[0]?.toLowerCase().startsWith(word.toLowerCase()) ? '' : word
}
