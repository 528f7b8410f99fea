import type { englishFurniture } from './en.ts'

/** The kinds of words that an edition may add. */
export type FurnitureKind = keyof typeof englishFurniture

/** What a language says: the words that editions add, and the words that are looked for in a text. */
export interface Wording {
  /** Left out in a language whose furniture is not written yet: it is added in English. */
  readonly furniture?: Readonly<Record<FurnitureKind, string>>
  /** What a caption begins with, before its number. */
  readonly captions: Readonly<Record<'table' | 'figure' | 'box', readonly string[]>>
  /** What a heading of a division begins with, before its number or letter. */
  readonly divisions: readonly string[]
  /** What the heading of a provision may have before its number: `§ 12a`, `Article 3`. */
  readonly provisions: readonly string[]
  /** What a paragraph beneath a table or a figure begins with, before a colon. */
  readonly foot: readonly string[]
}
