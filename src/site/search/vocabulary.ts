import type { EditionFile } from '../../editions/edition.ts'
import { spell } from '../browser/search/letters.ts'
import { wordsOf } from '../browser/search/words.ts'
import type { SearchRecord } from './record.ts'

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

/** Words as they are spelt and their parts: letters with apostrophes within; figures are no slips of others. */
const wordsIn = ({ content, expansions }: SearchRecord): readonly string[] => {
  const text = [content, ...expansions.flatMap(({ term, meaning }) => [term, meaning])].join('\n')
  const spelt = wordsOf(text, '').map(({ text }) => spell(text))
  return spelt.flatMap((word) => [word, ...word.split(/[-/&.]/)]).filter((word) => WORD.test(word))
}

const WORD = /^[\p{L}\p{M}']{2,}\p{N}*$/u
