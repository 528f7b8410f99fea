import { toWords } from '../publication/words.ts'
import type { ReadWord } from './parity.ts'
import type { Reading } from './reading.ts'

/**
 * The words of a reading, where the words to come are known: what has the form of furniture is taken for words only
 * if just these words are due, as an author's own `[sic]`.
 */
export function knownWords(reading: Reading, known: readonly string[]): readonly ReadWord[] {
  const words: ReadWord[] = []
  for (const { text, where, furniture } of reading.pieces) {
    const own = toWords(text)
    if (furniture && own.some((word, index) => word !== known[words.length + index])) continue
    words.push(...own.map((word) => ({ text: word, where })))
  }
  return words
}
