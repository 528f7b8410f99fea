/**
 * Where a paragraph stands in a Word file: the count, from 0, of its element `w:p` among all of its text, in the order of
 * their start tags. Those in tables, text boxes and deleted rows count too; of `mc:AlternateContent` only what stands in the
 * first `mc:Choice` whose `Requires` names nothing but namespaces that today's Word understands, or in `mc:Fallback` where
 * there is none.
 */
export interface WordPlace {
  readonly text: WordText
  readonly paragraph: number
}

/** The texts of a Word file: the body of the main document; a note, by its `w:id`. */
export type WordText = 'body' | `footnote ${string}` | `endnote ${string}`

/** A name of a place, for maps. */
export const keyOf = ({ text, paragraph }: WordPlace): string => `${text}:${paragraph}`
