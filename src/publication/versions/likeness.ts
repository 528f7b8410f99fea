import type { Unit } from './units.ts'

/** A word that stands in more units than this tells none of them from others. */
const MOST_WITH_WORD = 8

/** So many units are compared with one: those that have most of its rare words. */
const MOST_COMPARED = 8

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

/** Finds the unit that is most like another, and like enough, among those that are not taken. */
export function mostAlike(
  units: readonly Unit[],
): (unit: Unit, taken: ReadonlySet<Unit>, enough: number) => Unit | undefined {
  const likely = mostLikely(units)
  return (unit, taken, enough) => {
    const [best] = likely(unit, taken)
      .map((other) => ({ other, like: likeness(unit, other) }))
      .toSorted((one, other) => other.like - one.like)
    return best && best.like >= enough ? best.other : undefined
  }
}

const NONE: ReadonlySet<Unit> = new Set()

/** Finds the few units that may be like another: those that have most rare words in common with it, and are not taken. */
export function mostLikely(
  units: readonly Unit[],
): (unit: Unit, taken?: ReadonlySet<Unit>) => readonly Unit[] {
  const byWord = indexWords(units)
  return (unit, taken = NONE) => {
    const shared = new Map<Unit, number>()
    for (const word of new Set(unit.words))
      for (const other of byWord.get(word) ?? [])
        if (!taken.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1)
    return [...shared]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, MOST_COMPARED)
      .map(([other]) => other)
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
