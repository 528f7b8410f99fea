import type { EditionFile } from '../../editions/edition.ts'
import type { SearchRecord } from './record.ts'

/** A word, for the vocabulary: letters, marks and digits, with apostrophes and hyphens within. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu

/** The path of the vocabulary in the web root. */
export const VOCABULARY = 'pagefind/vocabulary.json'

/** Every word that can be found, in small letters and code-unit order: what "did you mean" chooses from. */
export function renderVocabulary(words: readonly string[]): EditionFile {
  const text = `${JSON.stringify([...new Set(words)].sort())}\n`
  return { path: VOCABULARY, bytes: new TextEncoder().encode(text) }
}

/** The words of records, each once. */
export const vocabularyOf = (records: readonly SearchRecord[]): readonly string[] => [
  ...new Set(records.flatMap(wordsIn)),
]

const wordsIn = ({ content, expansions }: SearchRecord): readonly string[] =>
  [content, ...expansions.flatMap(({ term, meaning }) => [term, meaning])]
    .join(' ')
    .toLowerCase()
    .match(WORD) ?? []
