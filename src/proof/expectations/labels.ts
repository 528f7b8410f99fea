import type { Box, Inline, LineBlock, Table } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { wordingsFor } from '../../wording/index.ts'
import { say } from './say.ts'

/** The words of a caption or a title up to its number: `Table B-3` of `Table B-3. Pay`; '' where the number is not in it. */
export function upToNumber(inlines: readonly Inline[] = [], number = ''): string {
  const [before, ...others] = toPlainText(inlines).split(number)
  return number && others.length > 0 ? `${before}${number}`.trim() : ''
}

/** What a table is called where it ends: `Table 7.1`, or `table`. */
export const tableName = ({ caption, number }: Table, language: string): string =>
  upToNumber(caption, number) || say(language, 'tableUnnumbered')

/** What a box is, where its title does not begin with that: `Case study`. */
export function boxKind({ kind, title = [] }: Box, language: string): string {
  const word = say(language, kind)
  const others = kind === 'box' ? wordingsFor(language).flatMap(({ captions }) => captions.box) : []
  return beginsWithAny(toPlainText(title), [word, ...others]) ? '' : word
}

/** What says that a box ends: `End of Box 2`, `End of case study`. */
export function boxEnd({ kind, number, title }: Box, language: string): string {
  const box = upToNumber(title, number)
  return box ? say(language, 'boxEnd', { box }) : say(language, `${kind}-end`)
}

/** What says that lines are a signature, where the first does not: `Signed`. */
export function signatureWord({ type, lines }: LineBlock, language: string): string {
  const word = say(language, 'signature')
  return type === 'signature' && !beginsWithAny(lines[0] ?? '', [word]) ? word : ''
}

/** Tells whether a text begins with one of some words, in capitals or small letters. */
export const beginsWithAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.trimStart().toLowerCase().startsWith(word.toLowerCase()))
