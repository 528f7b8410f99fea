import type { Signs } from './signs.ts'
import { type Chunk, LINE_END } from './wrap.ts'

/** How a stretch of words is set off. */
export type Stress = 'none' | 'emphasis' | 'strong' | 'both'

/** Words of one stress, without white space where a line may end. */
export interface Stretch {
  readonly words: string
  readonly stress: Stress
}

/** A word of the publication, stretch by stretch; words of ours, or an end of line. */
export type Word = readonly Stretch[] | Chunk

/** The signs of each stress, the outer first. */
const SIGNS_OF: Readonly<Record<Stress, readonly ('emphasis' | 'strong')[]>> = {
  none: [],
  emphasis: ['emphasis'],
  strong: ['strong'],
  both: ['strong', 'emphasis'],
}

/** The stress of what stands within another. */
export const within = (outer: Stress, inner: 'emphasis' | 'strong'): Stress =>
  outer === 'none' || outer === inner ? inner : 'both'

/**
 * Sets signs before and after each passage that is set off. It ends before words of ours, and begins again after them.
 */
export function signWords(words: readonly Word[], signs: Signs): readonly Chunk[] {
  return words.map((word, index) => {
    if (typeof word === 'string' || word === LINE_END) return word
    const before = stressOf(neighbour(words, index, -1), -1)
    const after = stressOf(neighbour(words, index, 1), 0)
    return word
      .map((stretch, at) =>
        signStretch(stretch, word[at - 1]?.stress ?? before, word[at + 1]?.stress ?? after, signs),
      )
      .join('')
  })
}

/** The word next to another, past ends of lines. */
function neighbour(words: readonly Word[], index: number, step: 1 | -1): Word | undefined {
  let at = index + step
  while (words[at] === LINE_END) at += step
  return words[at]
}

/** The stress of the first or the last letter of a word; none of words of ours. */
function stressOf(word: Word | undefined, at: 0 | -1): Stress {
  if (word === undefined || word === LINE_END || typeof word === 'string') return 'none'
  return word.at(at)?.stress ?? 'none'
}

function signStretch({ words, stress }: Stretch, before: Stress, after: Stress, signs: Signs) {
  const own = SIGNS_OF[stress]
  const opened = own.filter((sign) => !SIGNS_OF[before].includes(sign))
  const closed = own.filter((sign) => !SIGNS_OF[after].includes(sign)).toReversed()
  const print = (kinds: readonly ('emphasis' | 'strong')[]): string =>
    kinds.map((kind) => signs[kind]).join('')
  return print(opened) + words + print(closed)
}
