import type { Publication } from '../../publication/tree.ts'
import type { Amendment } from '../account.ts'
import { toPlainLetters, toSeenWords } from './same.ts'

/** A title that was left out of the text, and does not stand in the front matter. */
export interface LackingTitle {
  readonly amendment: Amendment
  readonly words: readonly string[]
}

/** Looks for what is said to stand in the front matter as the title, where raised letters are signs. */
export function lackingTitles(
  found: ReadonlyMap<Amendment, string>,
  { frontMatter }: Publication,
): readonly LackingTitle[] {
  const title = toPlainLetters(frontMatter.title)
  return [...found]
    .filter(([{ reason }, text]) => reason === 'title' && !title.includes(toPlainLetters(text)))
    .map(([amendment, text]) => ({ amendment, words: toSeenWords(text) }))
}
