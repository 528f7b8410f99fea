import type { Unit } from './units.ts'

/** A word that stands in more units than this tells none of them from others. */
const MOST_WITH_WORD = 8

/** So many units are compared with one: those that have most of its rare words. */
const MOST_COMPARED = 8

/** What has half of its words in common with another is the same text, corrected. */
const HALF = 0.5

/** The share of the words of two units that both have, from 0 to 1 (Dice’s coefficient, of words with their counts). */
export function likeness({ words }: Unit, { words: others }: Unit): number {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of others) {
    const count = counts.get(word) ?? 0
    if (count > 0) common += 1
    counts.set(word, count - 1)
  }
  return (2 * common) / Math.max(1, words.length + others.length)
}

/** Finds the unit that is most like another, among those that have a rare word in common with it, and are not taken. */
export function mostAlike(
  units: readonly Unit[],
): (unit: Unit, taken: ReadonlySet<Unit>) => Unit | undefined {
  const byWord = indexWords(units)
  return (unit, taken) => {
    const shared = new Map<Unit, number>()
    for (const word of new Set(unit.words))
      for (const other of byWord.get(word) ?? [])
        if (!taken.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1)
    const [best] = [...shared]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, MOST_COMPARED)
      .map(([other]) => ({ other, like: likeness(unit, other) }))
      .toSorted((one, other) => other.like - one.like)
    return best && best.like >= HALF ? best.other : undefined
  }
}

/** The units that have each word, of words that few have. */
function indexWords(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const byWord = new Map<string, Unit[]>()
  for (const unit of units)
    for (const word of new Set(unit.words)) {
      const having = byWord.get(word) ?? []
      if (having.length <= MOST_WITH_WORD) having.push(unit)
      byWord.set(word, having)
    }
  for (const [word, having] of byWord) if (having.length > MOST_WITH_WORD) byWord.delete(word)
  return byWord
}
