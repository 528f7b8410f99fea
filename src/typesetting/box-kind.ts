import type { Box } from '../publication/tree.ts'
import { toPlainText } from '../publication/words.ts'
import { wordingsFor } from '../wording/index.ts'
import { furnish } from './furniture.ts'

/** What a box is (`Case study`), to be added before it; '' where its title begins with that, as `Box 2: …` does. */
export function boxKindOf({ kind, title = [] }: Box, language: string): string {
  const word = furnish(language, kind)
  const known = kind === 'box' ? wordingsFor(language).flatMap(({ captions }) => captions.box) : []
  const opening = toPlainText(title).trimStart().toLowerCase()
  const isSaid = [word, ...known].some((one) => opening.startsWith(one.toLowerCase()))
  return isSaid ? '' : word
}
