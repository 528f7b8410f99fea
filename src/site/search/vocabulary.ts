import type { EditionFile } from '../../editions/edition.ts'
import { spell, spellAsPrinted } from '../browser/search/letters.ts'
import { wordsOf } from '../browser/search/words.ts'
import type { SearchRecord } from './record.ts'

/** The path of the vocabulary in the web root. */
const VOCABULARY = 'pagefind/vocabulary.json'

/** Every word that can be found, once, in the order of its small letters: what "did you mean" chooses from. */
export function renderVocabulary(words: readonly string[]): EditionFile {
  const chosen = new Map<string, string>()
  for (const word of [...new Set(words)].sort(byCapitals))
    if (!chosen.has(spell(word))) chosen.set(spell(word), word)
  const text = `${JSON.stringify([...chosen.keys()].sort().map((key) => chosen.get(key)))}\n`
  return { path: VOCABULARY, bytes: new TextEncoder().encode(text) }
}

/** A word that is printed in more than one way stands there with the fewest capitals: others may only begin a sentence. */
const byCapitals = (one: string, other: string): number =>
  capitalsIn(one) - capitalsIn(other) || (one < other ? -1 : 1)

const capitalsIn = (word: string): number => word.match(/\p{Lu}/gu)?.length ?? 0

/** The words of records, each once as it is printed; one that only begins sentences, in small letters. */
export function vocabularyOf(records: readonly SearchRecord[]): readonly string[] {
  const words = records.flatMap(wordsIn)
  const own = new Set(words.filter(({ begins }) => !begins).map(({ text }) => text))
  const spelt = new Set([...own].map(spell))
  const others = words.map(({ text }) => spell(text)).filter((text) => !spelt.has(text))
  return [...own, ...new Set(others)]
}

/** A word, or a part of one, and whether the capital that it begins with may be its sentence's. */
interface PrintedWord {
  readonly text: string
  readonly begins: boolean
}

/** Words as they are printed and their parts: letters with apostrophes within; figures are no slips of others. */
function wordsIn({ content, expansions }: SearchRecord): readonly PrintedWord[] {
  const text = [content, ...expansions.flatMap(({ term, meaning }) => [term, meaning])].join('\n')
  return wordsOf(text, '')
    .flatMap(({ text: word, start }) => {
      const printed = spellAsPrinted(word)
      const isFirst = BEGINNING.test(text.slice(Math.max(0, start - LOOK_BACK), start))
      const parts = [printed, ...printed.split(/[-/&.]/)]
      return parts.map((part) => ({
        text: part,
        begins: isFirst && CAPITAL_ALONE.test(part) && printed.startsWith(part),
      }))
    })
    .filter(({ text }) => WORD.test(text))
}

/** Characters before a word that tell whether it begins a sentence, a line or a cell: brackets, quotation marks, a number. */
const LOOK_BACK = 8
const BEGINNING = /(?:^|[\n\t.!?:…])[^\p{L}]*$/u

/** A capital before small letters, as any word has at the beginning of a sentence. */
const CAPITAL_ALONE = /^\p{Lu}[^\p{Lu}]*$/u

const WORD = /^[\p{L}\p{M}']{2,}\p{N}*$/u
