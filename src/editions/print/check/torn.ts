import { divisionBlocks, divisionsOf } from '../../../proof/pdf/divisions.ts'
import type { Shown } from '../../../proof/pdf/shown.ts'
import { elementsOf, textOf } from '../../../proof/pdf/texts.ts'
import { toWords } from '../../../publication/words.ts'
import { millimetres, typeWidth } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { type Fault, FLAW, type Rule } from './rule.ts'
import { placeOfWord } from './sources.ts'
import { type Tear, tearOf } from './tears.ts'
import { allWithin } from './within.ts'

/**
 * No word is torn where a line ends, and no number: it is told from where characters stand. In a table that is an error,
 * but for a word that is wider than a page; in text one that is wider than the line is set as it can be. A number that
 * is parted at its hyphen can be read all the same.
 */
export const checkTorn: Rule = function* (proof, publication, layout) {
  const lines = linesOf(layout)
  for (const [index, division] of divisionsOf(proof).entries()) {
    const part = publication.parts[index]
    if (!part) continue
    const inTables = new Set(elementsOf(division.article.children, 'Table').flatMap(allWithin))
    let words = 0
    for (const { element, words: shown, isOurs } of divisionBlocks(division, proof)) {
      if (isOurs) continue
      for (const [word, at] of wordsOf(shown)) {
        const tear = tearOf(word)
        const faults = tear ? faultsOf(word, tear, inTables.has(element), lines) : []
        for (const fault of faults) yield { ...fault, ...placeOfWord(part, words + at) }
      }
      words += toWords(textOf(shown)).length
    }
  }
}

/** The words of a block, each with its number from 0. */
function wordsOf(shown: readonly Shown[]): readonly (readonly [readonly Shown[], number])[] {
  const words: Shown[][] = []
  let isOpen = false
  for (const character of shown) {
    const isSpace = character.text.trim() === ''
    if (!isSpace && isOpen) words.at(-1)?.push(character)
    else if (!isSpace) words.push([character])
    isOpen = !isSpace
  }
  return words.map((word, index) => [word, index])
}

/** The longest line of a table, and the shortest of the text, in points. */
interface Lines {
  readonly longest: number
  readonly shortest: number
}

/** A table's is longest on a turned page; the text's is half of the column where lists are deep. */
const linesOf = (layout: Layout): Lines => ({
  longest: millimetres(typeWidth(layout, true)),
  shortest: millimetres(layout.column) / 2,
})

function* faultsOf(
  word: readonly Shown[],
  tear: Tear,
  isInTable: boolean,
  { longest, shortest }: Lines,
): Generator<Fault> {
  const reason = `Page ${word[0]?.page} tears “${textOf(word).slice(0, MOST)}” where a line ends.`
  const width = word.reduce((sum, character) => sum + character.width, 0)
  if (tear === 'parted') yield { reason, ...FLAW }
  else if (isInTable)
    yield { reason, hint: TOO_WIDE, severity: width > longest ? 'warning' : 'error' }
  else if (width < shortest) yield { reason, ...FLAW }
}

const TOO_WIDE = 'the table is too wide for print: give it fewer columns, or shorter words'

/** So much of a torn word is told, in characters. */
const MOST = 60
