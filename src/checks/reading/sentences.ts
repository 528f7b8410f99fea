/** A sentence, and its words without the signs round them; what has neither letter nor figure is no word. */
export interface Sentence {
  readonly text: string
  readonly words: readonly string[]
}

/** The sentences of paragraphs: each ends with a full stop, a question or exclamation mark, or with its paragraph. */
export const sentencesOf = (paragraphs: readonly string[]): readonly Sentence[] =>
  paragraphs
    .flatMap((paragraph) => paragraph.split(BETWEEN))
    .map((text) => ({ text: text.trim(), words: wordsOf(text) }))
    .filter(({ words }) => words.length > 0)

/** White space after what ends a sentence, and before a capital letter, a figure or an opening sign. */
const BETWEEN = /(?<=[.?!…]["”’»)]*)\s+(?=["“‘„«(]?[\p{Lu}\p{N}])/u

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean)
