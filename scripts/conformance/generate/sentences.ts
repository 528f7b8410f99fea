import { times } from './chance.ts'
import { inline } from './inlines.ts'
import { opening, phrase, type Writing } from './writing.ts'

/** A sentence without anything in it, for places that hold words alone. */
export const plain = (writing: Writing, most = 18): string =>
  `${opening(writing, 3 + writing.chance.below(most))}.`

/** A sentence, often with something in it. */
export function sentence(writing: Writing): string {
  const { chance } = writing
  const before = opening(writing, 2 + chance.below(16))
  const added = chance.happens(40) ? ` ${inline(writing)}` : ''
  return `${before}${added} ${phrase(writing, 1 + chance.below(6))}.`
}

/** So many sentences. */
export const sentences = (writing: Writing, count: number): string =>
  times(count, () => sentence(writing)).join(' ')
